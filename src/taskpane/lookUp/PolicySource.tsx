import { Link, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { Policy } from "../../rules/policy";
import { useLanguage } from "../Language";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  list: {
    display: "grid",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
});

/** Where a policy's rules come from, how sure they are, and what its source says beside the dates. */
export function PolicySource({ policy }: { policy: Policy }) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const address = policy["source address"].en;
  const title = policy.source[language];
  const facts: readonly (readonly [string, string])[] = [
    [words.source.confidence, words.source.confidences[policy.confidence]],
    [words.source.read, policy["source read"][language]],
    [words.source.lost, policy["lost on lapse"][language].join(language === "ja" ? "、" : ", ")],
    [words.source.notes, policy.notes[language]],
  ];
  return (
    <section className={styles.part}>
      <Subtitle2 as="h2" className={styles.heading}>
        {words.source.heading}
      </Subtitle2>
      {address.startsWith("https://") ? (
        <Link href={address} target="_blank" rel="noreferrer" inline>
          {title}
        </Link>
      ) : (
        <Text>{title}</Text>
      )}
      <dl className={styles.list}>
        {facts
          .filter(([, text]) => text !== "")
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
