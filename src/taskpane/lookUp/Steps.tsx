import { makeStyles, tokens } from "@fluentui/react-components";
import { explain } from "../../rules/answers";
import { fill } from "../../locales/taskpane";
import type { AnyAnswer } from "../../rules/answers";
import type { Policy } from "../../rules/policy";
import { dateText } from "../date/dateText";
import { separatorOf } from "../policies/ruleText";
import { useLanguage } from "../Language";

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    width: "100%",
    "& caption": { captionSide: "bottom", color: tokens.colorNeutralForeground2, textAlign: "start" },
    "& th": { fontWeight: tokens.fontWeightSemibold },
    "& th, & td": {
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: "anywhere",
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      textAlign: "left",
      verticalAlign: "top",
    },
    "& tbody tr:last-child td": { borderBottom: "none" },
  },
  day: { whiteSpace: "nowrap" },
});

/** The steps that led to an answer: what was done, the day it gave, and the rule behind it. */
export function Steps({ policy, answer }: { policy: Policy; answer: Exclude<AnyAnswer, { kind: "wrong" }> }) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const versions = new Set(answer.because.flatMap(({ version }) => (version ? [version.words[language]] : [])));
  return (
    <table className={styles.table}>
      {versions.size > 0 && (
        <caption>{fill(words.steps.version, { version: [...versions].join(separatorOf(language)) })}</caption>
      )}
      <thead>
        <tr>
          <th scope="col">{words.steps.step}</th>
          <th scope="col">{words.steps.day}</th>
          <th scope="col">{words.steps.rule}</th>
        </tr>
      </thead>
      <tbody>
        {explain(policy, answer, language).map(({ text, day, cited }, place) => (
          <tr key={place}>
            <td>{text}</td>
            <td className={styles.day}>{typeof day === "number" ? dateText(day, language) : ""}</td>
            <td>{cited}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
