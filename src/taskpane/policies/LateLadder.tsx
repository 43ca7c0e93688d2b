import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { fill } from "../../locales/taskpane";
import type { Policy } from "../../rules/policy";
import { useLanguage } from "../Language";
import { Section } from "../Section";
import { useFactListStyles } from "./factListStyles";
import { lateStages } from "./lateStages";

const useStyles = makeStyles({
  ladder: { display: "grid", gap: tokens.spacingVerticalS, listStyleType: "none", margin: 0, padding: 0 },
  stage: {
    borderInlineStartColor: tokens.colorNeutralStroke1,
    borderInlineStartStyle: "solid",
    borderInlineStartWidth: tokens.strokeWidthThicker,
    paddingInlineStart: tokens.spacingHorizontalS,
  },
});

/** What is possible after the end, stage by stage, and after the last one. */
export function LateLadder({ policy }: { policy: Policy }) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const facts = useFactListStyles();
  if (policy["open ended"] === "yes") return null;
  const stages = lateStages(policy, language);
  return (
    <Section heading={words.policies.late}>
      {stages.length === 0 ? (
        <Text>{words.policies.noStages}</Text>
      ) : (
        <>
          <ol className={styles.ladder}>
            {stages.map(({ number, lines }) => (
              <li key={number} className={styles.stage}>
                {stages.length > 1 && <Text weight="semibold">{fill(words.policies.stage, { number })}</Text>}
                <dl className={facts.list}>
                  {lines.map(({ field, text }) => (
                    <div key={field}>
                      <dt>{words.fields[field]}</dt>
                      <dd>{text}</dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ol>
          <Text>{fill(words.policies.afterwards, { after: words.after[policy.after] })}</Text>
        </>
      )}
    </Section>
  );
}
