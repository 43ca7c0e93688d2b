import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { counted, fill } from "../../../locales/taskpane";
import { sentence } from "../../../rules/messages";
import type { FileFault } from "../../../rules/policyFile";
import { FirstLines } from "../../check/FirstLines";
import { useLanguage } from "../../Language";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, listStyleType: "none", margin: 0, padding: 0 },
  fault: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
});

/** Everything that is wrong with a file: in which policy, what, and what to write there. */
export function FileFaults({ file, faults }: { file: string; faults: readonly FileFault[] }) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const said = words.policyFiles;
  const textOf = (fault: FileFault) =>
    fault.id === "field"
      ? sentence(fault.message, language)
      : fill(said.faults[fault.id], { ...fault, policy: fault.policy ?? "" });
  return (
    <>
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>{counted(said.faulty, faults.length, language, { file })}</MessageBarBody>
      </MessageBar>
      <FirstLines lines={faults}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((fault, place) => (
              <li key={place} className={styles.fault}>
                {fault.policy !== null && (
                  <Text weight="semibold">{fill(said.inPolicy, { policy: fault.policy })}</Text>
                )}
                <Text>{textOf(fault)}</Text>
              </li>
            ))}
          </ul>
        )}
      </FirstLines>
    </>
  );
}
