import { Button, makeStyles, Text } from "@fluentui/react-components";
import { fill } from "../../../locales/taskpane";
import { useLanguage } from "../../Language";
import { Section } from "../../Section";
import { TroubleBar } from "../../TroubleBar";
import { CheckedBlock } from "../CheckedBlock";
import { useNamedBlock } from "./useNamedBlock";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

/** The check of a block in the sheet, as it is now: read anew whenever somebody goes to another cell. */
export function BlockNow({ name }: { name: string }) {
  const { words } = useLanguage();
  const styles = useStyles();
  const { read, trouble, look } = useNamedBlock(name);
  return (
    <Section heading={words.newPolicy.now}>
      <Text>{fill(words.newPolicy.follows, { name })}</Text>
      {read && !read.block && <Text role="status">{fill(words.newPolicy.gone, { name })}</Text>}
      {read?.block && <CheckedBlock block={read.block} />}
      {trouble !== undefined && <TroubleBar error={trouble} />}
      <Button className={styles.button} size="small" onClick={look}>
        {words.newPolicy.again}
      </Button>
    </Section>
  );
}
