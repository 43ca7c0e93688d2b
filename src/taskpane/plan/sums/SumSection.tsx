import { Text } from "@fluentui/react-components";
import { counted } from "../../../locales/taskpane";
import type { Plan, Sum } from "../../../plan";
import { Disclosure } from "../../Disclosure";
import { useLanguage } from "../../Language";
import { Section } from "../../Section";
import type { Drawn } from "../chart/chartSeries";
import { PlanChart } from "../chart/PlanChart";
import { monthText } from "../monthText";
import { SumTable, type SumRow } from "./SumTable";

interface SumSectionProps {
  readonly plan: Plan;
  readonly heading: string;
  readonly drawn: Drawn;
  /** One for each month, and one for each fiscal year. */
  readonly months: readonly Sum[];
  readonly fiscalYears: readonly Sum[];
  /** What the amounts are, as a heading; what the counts are, or null where both are the same. */
  readonly amounts: string;
  readonly counts: string | null;
  readonly textOf: (amount: number) => string;
}

const MONTHS_OF_YEAR = 12;

/** Sums that belong together, drawn by month, with the fiscal years and the months as tables. */
export function SumSection(props: SumSectionProps) {
  const { plan, heading, drawn, months, fiscalYears, amounts, counts, textOf } = props;
  const { language, words } = useLanguage();
  const said = words.planChart;
  const row = (key: string, name: string, { count, amount }: Sum): SumRow => ({
    key,
    name,
    cells: [...(counts === null ? [] : [count.toLocaleString(language)]), textOf(amount)],
  });
  const years = plan.fiscalYears.map(({ year, name, months: covered }, index) => {
    const title =
      covered === MONTHS_OF_YEAR ? name[language] : counted(said.partly, covered, language, { year: name[language] });
    return row(String(year), title, fiscalYears[index] ?? NOTHING);
  });
  const total = row("total", said.total, sumOf(months));
  const headings = (first: string) => [first, ...(counts === null ? [] : [counts]), amounts];
  const monthRows = () =>
    plan.months.map((day, month) => row(String(day), monthText(day, language), months[month] ?? NOTHING));
  return (
    <Section heading={heading}>
      <PlanChart plan={plan} drawn={drawn} groupBy={plan.settings.groupBy} textOf={textOf} />
      <SumTable name={`${heading}: ${said.years}`} headings={headings(said.year)} rows={years} total={total} />
      <Disclosure summary={<Text>{said.table}</Text>} button={said.show} subject={`${heading}: ${said.table}`}>
        {() => (
          <SumTable
            name={`${heading}: ${said.table}`}
            headings={headings(said.month)}
            rows={monthRows()}
            total={total}
          />
        )}
      </Disclosure>
    </Section>
  );
}

const NOTHING: Sum = { count: 0, amount: 0 };

const sumOf = (sums: readonly Sum[]): Sum =>
  sums.reduce((all, { count, amount }) => ({ count: all.count + count, amount: all.amount + amount }), NOTHING);
