import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { counted, fill } from "../../../locales/taskpane";
import { GROUPINGS, HIGHEST_UPLIFT, LONGEST_PLAN } from "../../../plan";
import type { RememberedPlan } from "../../../workbook/rememberedPlan";
import { Disclosure } from "../../Disclosure";
import { useLanguage } from "../../Language";
import { monthName } from "../monthText";
import { NumberField } from "../NumberField";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: "1fr 1fr",
    "& > *, & input, & select": { minWidth: 0 },
  },
  kept: { gridColumn: "1 / -1" },
});

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const HIGHEST_PERCENT = HIGHEST_UPLIFT * 100;
const LOWEST_PERCENT = -99;
/** Hundredths of a percent; and 0.07 × 100 is not 7 to a computer. */
const percentOf = (fraction: number): number => Math.round(fraction * 10_000) / 100;

interface PlanSettingsProps {
  readonly settings: RememberedPlan;
  readonly onChange: (changes: Partial<RememberedPlan>) => void;
}

/** How the list is planned, in one line; the fields behind it open below. */
export function PlanSettings({ settings, onChange }: PlanSettingsProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const said = words.planSettings;
  const { months, fiscalYearStart, uplift, groupBy } = settings;
  const summary = fill(said.summary, {
    months: counted(said.months, months, language),
    month: monthName(fiscalYearStart, language),
    uplift: percentOf(uplift).toLocaleString(language),
    group: said.groups[groupBy],
  });
  const between = (from: number, to: number) =>
    fill(said.wrong, { from: from.toLocaleString(language), to: to.toLocaleString(language) });
  const fields = () => (
    <div className={styles.fields}>
      <NumberField
        label={said.horizon}
        value={months}
        isRight={(typed) => Number.isInteger(typed) && typed >= 1 && typed <= LONGEST_PLAN}
        wrong={between(1, LONGEST_PLAN)}
        onChange={(typed) => onChange({ months: typed })}
      />
      <Field label={said.fiscalYear}>
        <Select value={fiscalYearStart} onChange={(_event, data) => onChange({ fiscalYearStart: Number(data.value) })}>
          {MONTHS.map((month) => (
            <option key={month} value={month}>
              {monthName(month, language)}
            </option>
          ))}
        </Select>
      </Field>
      <NumberField
        label={said.uplift}
        value={percentOf(uplift)}
        isRight={(typed) => typed >= LOWEST_PERCENT && typed <= HIGHEST_PERCENT}
        wrong={between(LOWEST_PERCENT, HIGHEST_PERCENT)}
        onChange={(typed) => onChange({ uplift: typed / 100 })}
      />
      <Field label={said.groupBy}>
        <Select
          value={groupBy}
          onChange={(_event, { value }) => {
            const chosen = GROUPINGS.find((grouping) => grouping === value);
            if (chosen) onChange({ groupBy: chosen });
          }}
        >
          {GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {said.groups[grouping]}
            </option>
          ))}
        </Select>
      </Field>
      <Text size={200} className={styles.kept}>
        {said.kept}
      </Text>
    </div>
  );
  return (
    <Disclosure summary={<Text>{summary}</Text>} button={said.change} subject={said.heading}>
      {fields}
    </Disclosure>
  );
}
