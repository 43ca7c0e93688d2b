import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { bundledPolicies } from "../../rules/policies";
import { useLanguage } from "../Language";
import { policyChoices } from "../lookUp/policyChoices";
import { useNamedBlocks } from "../useNamedBlocks";
import type { BesideCheck } from "./besideCheck";
import { CheckBlock } from "./CheckBlock";
import { PolicyFiles } from "./files/PolicyFiles";
import { NewPolicy } from "./own/NewPolicy";
import { ownChoices } from "./own/ownChoices";
import { OwnPolicyDetail } from "./own/OwnPolicyDetail";
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

/** What stands in place of the list. */
type View = { readonly kind: "bundled" | "own"; readonly id: string } | { readonly kind: "new" | "files" };

/** The policies: find and read one, put it into the sheet to make one's own of it, begin a new one, check such a block. */
export function Policies(beside: BesideCheck) {
  const { isShown } = beside;
  const { language, words } = useLanguage();
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const [view, setView] = useState<View>();
  // What is done in place of the list changes what the workbook holds: it is read again when the list is back.
  const blocks = useNamedBlocks(isShown && view === undefined);
  const bundled = useMemo(() => policyChoices(bundledPolicies.flats, language), [language]);
  const own = useMemo(() => ownChoices(blocks, language), [blocks, language]);
  const choice = view?.kind === "bundled" ? bundled.find(({ id }) => id === view.id) : undefined;
  const back = () => setView(undefined);
  return (
    <div className={styles.column}>
      {choice && <PolicyDetail choice={choice} onBack={back} />}
      {view?.kind === "own" && <OwnPolicyDetail name={view.id} onBack={back} />}
      {view?.kind === "new" && (
        <OwnView onBack={back}>
          <NewPolicy />
        </OwnView>
      )}
      {view?.kind === "files" && (
        <OwnView onBack={back}>
          <PolicyFiles {...beside} />
        </OwnView>
      )}
      {view === undefined && (
        <>
          <Text>{words.policies.introduction}</Text>
          <div className={styles.own}>
            <Button onClick={() => setView({ kind: "new" })}>{words.newPolicy.open}</Button>
            <Button onClick={() => setView({ kind: "files" })}>{words.policyFiles.view}</Button>
          </div>
          <CheckBlock />
          <PolicyList
            bundled={bundled}
            own={own}
            typed={typed}
            onType={setTyped}
            onOpen={(kind, id) => setView({ kind, id })}
          />
        </>
      )}
    </div>
  );
}
