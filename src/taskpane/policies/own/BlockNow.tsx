import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { fill } from "../../../locales/taskpane";
import { readNamedBlock } from "../../../workbook/readNamedBlock";
import type { SelectedBlock } from "../../../workbook/readSelectedBlock";
import { useSelectionChange } from "../../check/useSelectionChange";
import { useLanguage } from "../../Language";
import { Section } from "../../Section";
import { TroubleBar } from "../../TroubleBar";
import { CheckedBlock } from "../CheckedBlock";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

/** The check of a block in the sheet, as it is now: read anew whenever somebody goes to another cell. */
export function BlockNow({ name }: { name: string }) {
  const { words } = useLanguage();
  const styles = useStyles();
  const [read, setRead] = useState<{ readonly block: SelectedBlock | undefined }>();
  const [trouble, setTrouble] = useState<unknown>();
  // Reading ends after the cells may have changed again: the last to begin counts, and Excel answers in turn.
  const look = useCallback(() => {
    readNamedBlock(name).then(
      (block) => {
        setTrouble(undefined);
        setRead({ block });
      },
      (error: unknown) => setTrouble(error),
    );
  }, [name]);
  useEffect(look, [look]);
  useSelectionChange(look);
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
