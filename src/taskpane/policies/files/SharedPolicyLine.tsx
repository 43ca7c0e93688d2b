import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { counted, fill } from "../../../locales/taskpane";
import { Disclosure } from "../../Disclosure";
import { useLanguage } from "../../Language";
import type { SharedPolicy } from "./sharedPolicies";

const useStyles = makeStyles({
  line: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  list: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, "& dd": { margin: 0 } },
  button: { alignSelf: "start" },
  // The box stands where the texts above and below it begin.
  include: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface SharedPolicyLineProps {
  readonly shared: SharedPolicy;
  readonly disabled: boolean;
  readonly onPut: (shared: SharedPolicy) => void;
  /** Whether it is updated where it differs. */
  readonly isIncluded: boolean;
  readonly onInclude: (shared: SharedPolicy, included: boolean) => void;
}

/** A policy of a file: its version, and whether the workbook has it, the same or otherwise. */
export function SharedPolicyLine({ shared, disabled, onPut, isIncluded, onInclude }: SharedPolicyLineProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const said = words.policyFiles;
  const { filed, name, changedInFile, standing } = shared;
  const value = (text: string) => (text === "" ? said.silent : text);
  return (
    <li className={styles.line}>
      <Text weight="semibold">{name}</Text>
      <Text size={200}>{fill(said.versionOf, { version: filed.version })}</Text>
      {changedInFile && <Text size={200}>{said.changedInFile}</Text>}
      {standing.kind === "differs" ? (
        <div>
          <Disclosure
            summary={<Text>{counted(said.differs, standing.differences.length, language)}</Text>}
            button={words.problems.show}
            subject={fill(said.differencesOf, { name })}
          >
            {() => (
              <dl className={styles.list}>
                {standing.differences.map(({ field, before, after }) => (
                  <div key={field}>
                    <dt>{field}</dt>
                    <dd>
                      <Text size={200}>{`${value(before)} → ${value(after)}`}</Text>
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </Disclosure>
          <Checkbox
            className={styles.include}
            label={words.policyUpdate.include}
            aria-label={`${words.policyUpdate.include}: ${name}`}
            checked={isIncluded}
            disabled={disabled}
            onChange={(_event, { checked }) => onInclude(shared, checked === true)}
          />
        </div>
      ) : (
        <Text>{said.standing[standing.kind]}</Text>
      )}
      {standing.kind === "new" && (
        <Button
          className={styles.button}
          size="small"
          disabledFocusable={disabled}
          aria-label={`${words.put.button}: ${name}`}
          onClick={() => onPut(shared)}
        >
          {words.put.button}
        </Button>
      )}
    </li>
  );
}
