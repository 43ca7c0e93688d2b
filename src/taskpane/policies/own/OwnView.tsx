import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLanguage } from "../../Language";

const useStyles = makeStyles({ back: { alignSelf: "start" } });

/** Something about policies of one's own in place of the list, and the way back to it. */
export function OwnView({ onBack, children }: { onBack: () => void; children: ReactNode }) {
  const { words } = useLanguage();
  const styles = useStyles();
  return (
    <>
      <Button className={styles.back} size="small" onClick={onBack}>
        {words.policies.back}
      </Button>
      {children}
    </>
  );
}
