import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { counted, fill } from "../../locales/taskpane";
import type { NameGroup } from "../../list";
import type { PolicyLibrary } from "../../rules/policy";
import { Disclosure } from "../Disclosure";
import { useLanguage } from "../Language";
import { PolicyPicker } from "../lookUp/PolicyPicker";
import { policyName } from "../policyName";
import { GoButton } from "./GoButton";

const useStyles = makeStyles({
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXS} 0` },
  rows: { alignItems: "center", color: tokens.colorNeutralForeground2, display: "flex", flexWrap: "wrap" },
  choices: { alignItems: "flex-start", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  picker: { alignSelf: "stretch" },
});

interface NameGroupLineProps {
  readonly group: NameGroup;
  /** What can be chosen from. */
  readonly policies: PolicyLibrary;
  readonly onChoose: (key: string, policyId: string | null) => void;
  readonly onGo: (address: string) => void;
}

/** Rows that name their policy in equal words: which policy is used, and another one to choose for all of them. */
export function NameGroupLine({ group, policies, onChoose, onGo }: NameGroupLineProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const { key, policyId, leftOut, suggestions } = group;
  const name = [group.vendor, group.product, group.policy].filter(Boolean).join(" / ") || words.names.nameless;
  const state = leftOut ? words.names.leftOut : words.names.noPolicy;
  return (
    <li className={styles.line}>
      <Disclosure
        button={words.names.set}
        subject={name}
        summary={
          <>
            <Text block>
              {policyId === null ? (
                <>
                  {name} <Badge appearance="outline">{state}</Badge>
                </>
              ) : (
                fill(group.certainty === "possible" ? words.names.meant : words.names.uses, {
                  name,
                  policy: policyName(policyId, language),
                })
              )}
            </Text>
            <div className={styles.rows}>
              <Text size={200}>{counted(words.names.rows, group.rows, language)}</Text>
              <GoButton address={group.address} onGo={onGo} />
            </div>
          </>
        }
      >
        {() => (
          <div className={styles.choices}>
            {suggestions.map((id) => (
              <Button key={id} size="small" onClick={() => onChoose(key, id)}>
                {fill(words.names.use, { policy: policyName(id, language) })}
              </Button>
            ))}
            <div className={styles.picker}>
              <PolicyPicker
                label={fill(words.names.policyOf, { name })}
                policies={policies}
                onChoose={(id) => onChoose(key, id)}
              />
            </div>
            {!leftOut && (
              <Button size="small" onClick={() => onChoose(key, null)}>
                {words.names.leaveOut}
              </Button>
            )}
          </div>
        )}
      </Disclosure>
    </li>
  );
}
