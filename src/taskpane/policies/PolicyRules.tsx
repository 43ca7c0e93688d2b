import { Text } from "@fluentui/react-components";
import { fill } from "../../locales/taskpane";
import type { Policy } from "../../rules/policy";
import { useLanguage } from "../Language";
import { Section } from "../Section";
import { useFactListStyles } from "./factListStyles";
import { policyFacts } from "./policyFacts";
import type { PolicyFact } from "./policyFacts";
import { separatorOf } from "./ruleText";

/** The rules of a policy in words, each with the ids of the source's rules behind it. */
export function PolicyRules({ policy }: { policy: Policy }) {
  const { language, words } = useLanguage();
  const styles = useFactListStyles();
  const { facts, notStated } = policyFacts(policy, language);
  const separator = separatorOf(language);
  const citedBy = ({ ruleIds, inferred }: PolicyFact) =>
    [
      ...(ruleIds.length > 0 ? [fill(words.policies.ruleIds, { ids: ruleIds.join(", ") })] : []),
      ...(inferred ? [words.policies.inferred] : []),
    ].join(separator);
  return (
    <Section heading={words.policies.rules}>
      <dl className={styles.list}>
        {facts.map((fact) => (
          <div key={fact.field}>
            <dt>{words.fields[fact.field]}</dt>
            <dd>
              {fact.text}{" "}
              <Text size={200} className={styles.cited}>
                {citedBy(fact)}
              </Text>
            </dd>
          </div>
        ))}
      </dl>
      {notStated.length > 0 && (
        <Text>
          {fill(words.policies.notStated, { fields: notStated.map((field) => words.fields[field]).join(separator) })}
        </Text>
      )}
    </Section>
  );
}
