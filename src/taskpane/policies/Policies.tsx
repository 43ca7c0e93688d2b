import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { bundledPolicies } from "../../rules/policies";
import { useLanguage } from "../Language";
import { policyChoices } from "../lookUp/policyChoices";
import { CheckBlock } from "./CheckBlock";
import { PolicyDetail } from "./PolicyDetail";
import { PolicyList } from "./PolicyList";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** The policies: find and read one, put it into the sheet to make one's own of it, check such a block. */
export function Policies() {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const choices = useMemo(() => policyChoices(bundledPolicies.flats, language), [language]);
  const [typed, setTyped] = useState("");
  const [opened, setOpened] = useState<string>();
  const choice = choices.find(({ id }) => id === opened);
  return (
    <div className={styles.column}>
      {choice ? (
        <PolicyDetail choice={choice} onBack={() => setOpened(undefined)} />
      ) : (
        <>
          <Text>{words.policies.introduction}</Text>
          <CheckBlock />
          <PolicyList choices={choices} typed={typed} onType={setTyped} onOpen={setOpened} />
        </>
      )}
    </div>
  );
}
