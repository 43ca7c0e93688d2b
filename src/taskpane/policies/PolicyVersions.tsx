import { Text } from "@fluentui/react-components";
import { fill } from "../../locales/taskpane";
import type { Policy } from "../../rules/policy";
import { useLanguage } from "../Language";
import { Section } from "../Section";
import { useFactListStyles } from "./factListStyles";
import { versionTexts } from "./versionTexts";

/** For which days the rules above hold, and what held before them; nothing where they hold for all days. */
export function PolicyVersions({ policy }: { policy: Policy }) {
  const { language, words } = useLanguage();
  const facts = useFactListStyles();
  const versions = versionTexts(policy, language);
  if (versions === undefined) return null;
  return (
    <Section heading={words.policies.versions}>
      <Text>{fill(words.policies.present, { version: versions.present })}</Text>
      {versions.earlier.map(({ name, lines }) => (
        <div key={name}>
          <Text weight="semibold">{fill(words.policies.earlier, { version: name })}</Text>
          <dl className={facts.list}>
            {lines.map((line) => (
              <div key={line.name}>
                <dt>{line.name}</dt>
                <dd>{line.text}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      {versions.isSilentBefore && <Text>{words.policies.silentBefore}</Text>}
    </Section>
  );
}
