import { Link, makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import { counted } from "../../locales/taskpane";
import { bundledPolicies } from "../../rules/policies";
import { useLanguage } from "../Language";
import { findChoices } from "../lookUp/policyChoices";
import type { PolicyChoice } from "../lookUp/policyChoices";

const useStyles = makeStyles({
  search: { maxWidth: "none" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  policy: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalS} 0`,
  },
  open: { alignSelf: "start", textAlign: "start" },
});

interface PolicyListProps {
  readonly choices: readonly PolicyChoice[];
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onOpen: (id: string) => void;
}

/** All bundled policies, or those that fit the words typed, each with how sure it is. */
export function PolicyList({ choices, typed, onType, onOpen }: PolicyListProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const found = findChoices(choices, typed);
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
        {found.length === 0 ? words.policies.noneFits : counted(words.policies.found, found.length, language)}
      </Text>
      <ul className={styles.list}>
        {found.map(({ id, product, vendor }) => (
          <li key={id} className={styles.policy}>
            <Link as="button" className={styles.open} onClick={() => onOpen(id)}>
              {product}
            </Link>
            <Text size={200}>
              {vendor} · {id} · {sureness(id)}
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}
