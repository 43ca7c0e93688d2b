import { Field, makeStyles, Radio, RadioGroup, Select, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { fill } from "../../locales/taskpane";
import { isoText } from "../../rules/days";
import type { Day } from "../../rules/days";
import { fullPolicies } from "../../rules/policies/fullPolicies";
import { withOwnPolicies } from "../../rules/policy";
import { DateField } from "../date/DateField";
import { dayOfInput } from "../date/dayOfInput";
import { today } from "../date/today";
import { useLanguage } from "../Language";
import { useNamedBlocks } from "../useNamedBlocks";
import { Answers } from "./Answers";
import { PickDate } from "./formula/PickDate";
import { PolicyPicker } from "./PolicyPicker";
import { startLabel } from "./startLabel";
import { termsSold } from "./termsSold";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  pair: {
    display: "grid",
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: "1fr 1fr",
    "& > *, & input, & select": { minWidth: 0 },
  },
  radios: { flexWrap: "wrap" },
});

/**
 * Looks up one licence: a policy of the add-in or the workbook and one date in, every other date out.
 *
 * @param isShown whether the tab is in front
 */
export function LookUp({ isShown }: { isShown: boolean }) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const blocks = useNamedBlocks(isShown);
  const policies = useMemo(() => withOwnPolicies(fullPolicies, blocks), [blocks]);
  const [policyId, setPolicyId] = useState<string>();
  const [kind, setKind] = useState<"start" | "end">("end");
  const [dateTyped, setDateTyped] = useState("");
  const [cell, setCell] = useState<string | null>(null);
  const [asOfTyped, setAsOfTyped] = useState(() => isoText(today()));
  const [chosenTerm, setTerm] = useState<number | null>(null);
  const [chosenChannel, setChannel] = useState<string | null>(null);
  const found = policyId === undefined ? undefined : policies.find(policyId);
  // A block that is gone may have had the name that another one answers to.
  const policy = found?.id === policyId ? found : undefined;
  const day = dayOfInput(dateTyped);
  const asOf = dayOfInput(asOfTyped);
  const terms = policy && kind === "start" ? termsSold(policy) : [];
  const channels = policy?.channels[language] ?? [];
  // A block may sell other terms by now, and through other channels.
  const term = chosenTerm !== null && terms.includes(chosenTerm) ? chosenTerm : null;
  const channel = chosenChannel !== null && channels.includes(chosenChannel) ? chosenChannel : null;
  const start = (policy && startLabel(policy, language)) ?? words.lookUp.start;

  const dateLabel = kind === "end" ? words.lookUp.end : start;

  const typeDate = (typed: string) => {
    setDateTyped(typed);
    // What is typed over it no longer stands in the cell.
    setCell(null);
  };
  const pickDate = (picked: Day, address: string) => {
    setDateTyped(isoText(picked));
    setCell(address);
  };
  const choose = (id: string) => {
    setPolicyId(id);
    // Terms and channels are those of one policy.
    setTerm(null);
    setChannel(null);
  };
  return (
    <div className={styles.column}>
      <Text>{words.lookUp.introduction}</Text>
      <PolicyPicker label={words.lookUp.policy} policies={policies} onChoose={choose} />
      <Field label={words.lookUp.known}>
        <RadioGroup
          className={styles.radios}
          layout="horizontal"
          value={kind}
          onChange={(_event, data) => setKind(data.value === "start" ? "start" : "end")}
        >
          <Radio value="end" label={words.lookUp.end} />
          <Radio value="start" label={start} />
        </RadioGroup>
      </Field>
      <div className={styles.pair}>
        <DateField label={dateLabel} value={dateTyped} onChange={typeDate} />
        <DateField label={words.lookUp.asOf} value={asOfTyped} onChange={setAsOfTyped} />
        {terms.length > 1 && (
          <Field label={words.lookUp.term}>
            <Select value={term ?? terms[0]} onChange={(_event, data) => setTerm(Number(data.value))}>
              {terms.map((months) => (
                <option key={months} value={months}>
                  {fill(words.lookUp.months, { count: months })}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {channels.length > 0 && (
          <Field label={words.lookUp.channel}>
            <Select value={channel ?? ""} onChange={(_event, data) => setChannel(data.value || null)}>
              <option value="">{words.lookUp.anyChannel}</option>
              {channels.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      <PickDate field={dateLabel} cell={cell} onPick={pickDate} />
      {policy && day && asOf ? (
        <Answers
          known={{ policy, isOwn: policies.ownIds.has(policy.id), date: { kind, day }, asOf, term, channel }}
          cell={cell}
        />
      ) : (
        <Text>
          {policyId === undefined || policy
            ? words.lookUp.chooseBoth
            : fill(words.lookUp.policyGone, { name: policyId })}
        </Text>
      )}
    </div>
  );
}
