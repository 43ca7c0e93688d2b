import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { bundledPolicies } from "../../rules/policies";
import { useLanguage } from "../Language";
import { policyChoices } from "../lookUp/policyChoices";
import type { BesideCheck } from "./besideCheck";
import { CheckBlock } from "./CheckBlock";
import { PolicyFiles } from "./files/PolicyFiles";
import { NewPolicy } from "./own/NewPolicy";
import { OwnView } from "./own/OwnView";
import { PolicyDetail } from "./PolicyDetail";
import { PolicyList } from "./PolicyList";

const useStyles = makeStyles({
  // Names that people give, and addresses with them, may be longer than a line.
  column: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
    "& .fui-Select, & select": { minWidth: 0 },
  },
  own: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The policies: find and read one, put it into the sheet to make one's own of it, begin a new one, check such a block. */
export function Policies(beside: BesideCheck) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const choices = useMemo(() => policyChoices(bundledPolicies.flats, language), [language]);
  const [typed, setTyped] = useState("");
  const [opened, setOpened] = useState<string>();
  const [own, setOwn] = useState<"new" | "files">();
  const choice = choices.find(({ id }) => id === opened);
  return (
    <div className={styles.column}>
      {choice && <PolicyDetail choice={choice} onBack={() => setOpened(undefined)} />}
      {own && (
        <OwnView onBack={() => setOwn(undefined)}>
          {own === "new" ? <NewPolicy /> : <PolicyFiles {...beside} />}
        </OwnView>
      )}
      {!choice && !own && (
        <>
          <Text>{words.policies.introduction}</Text>
          <div className={styles.own}>
            <Button onClick={() => setOwn("new")}>{words.newPolicy.open}</Button>
            <Button onClick={() => setOwn("files")}>{words.policyFiles.view}</Button>
          </div>
          <CheckBlock />
          <PolicyList choices={choices} typed={typed} onType={setTyped} onOpen={setOpened} />
        </>
      )}
    </div>
  );
}
