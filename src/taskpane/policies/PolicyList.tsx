import { Badge, makeStyles, SearchBox, Text } from "@fluentui/react-components";
import { counted } from "../../locales/taskpane";
import { bundledPolicies } from "../../rules/policies";
import { useLanguage } from "../Language";
import { findChoices } from "../lookUp/policyChoices";
import type { PolicyChoice } from "../lookUp/policyChoices";
import type { OwnChoice } from "./own/ownChoices";
import { PolicyLine } from "./PolicyLine";

const useStyles = makeStyles({
  search: { maxWidth: "none" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface PolicyListProps {
  readonly bundled: readonly PolicyChoice[];
  /** Those of the workbook. */
  readonly own: readonly OwnChoice[];
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onOpen: (kind: "bundled" | "own", id: string) => void;
}

/** All policies, or those that fit the words typed, each with how sure it is; the workbook's come first, with their faults. */
export function PolicyList({ bundled, own, typed, onType, onOpen }: PolicyListProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const found = { own: findChoices(own, typed), bundled: findChoices(bundled, typed) };
  const count = found.own.length + found.bundled.length;
  const sureness = (id: string) => {
    const policy = bundledPolicies.find(id);
    return policy ? words.source.confidences[policy.confidence] : "";
  };
  return (
    <>
      <SearchBox
        className={styles.search}
        aria-label={words.policies.search}
        placeholder={words.policies.search}
        value={typed}
        onChange={(_event, data) => onType(data.value)}
      />
      <Text size={200} role="status">
        {count === 0 ? words.policies.noneFits : counted(words.policies.found, count, language)}
      </Text>
      <ul className={styles.list}>
        {found.own.map(({ id, product, vendor, confidence, faults }) => (
          <PolicyLine
            // The add-in may have a policy of the same name.
            key={`own ${id}`}
            name={product || id}
            about={[vendor, id, words.names.inWorkbook, confidence ? words.source.confidences[confidence] : ""]}
            onOpen={() => onOpen("own", id)}
          >
            {faults > 0 && (
              <Badge appearance="outline" color="danger">
                {counted(words.ownPolicy.faults, faults, language)}
              </Badge>
            )}
          </PolicyLine>
        ))}
        {found.bundled.map(({ id, product, vendor }) => (
          <PolicyLine key={id} name={product} about={[vendor, id, sureness(id)]} onOpen={() => onOpen("bundled", id)} />
        ))}
      </ul>
    </>
  );
}
