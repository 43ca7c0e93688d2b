import { STATUS_WORDS } from "../../rules/answers";
import type { Course } from "../../plan";
import { rateOf } from "../../plan/sums/convert";
import { asText } from "../results/asText";
import { AS_OF } from "./cells";
import { columnLetters } from "../../list/address";
import type { ListCells } from "./listCells";
import type { SheetLicence } from "./planSections";
import type { RateCells } from "./settingsBlock";
import type { SheetCell } from "./sheetDraft";
import type { SheetInput } from "./sheetInput";
import { inRow, spilledPlace, tableColumns, wholeColumn, type SpilledColumn, type TableColumn } from "./tableColumns";

/** Columns of what REINSTATE_OPTIONS answers: days covered, and the price of each of them. */
const DAYS_AND_PRICE_A_DAY = [3, 4] as const;

/**
 * The formulas beside the table, each for all its rows.
 *
 * @param column which answer
 * @returns one formula that spills
 */
export function spilledFormula({ table, words, language }: SheetInput, column: SpilledColumn): string {
  const policies = wholeColumn(table, words, "policy");
  const ends = wholeColumn(table, words, "supportEnd");
  switch (column) {
    case "statusColumn":
      return `=TERM.SUPPORT_STATUS(${policies},${ends},${AS_OF}${language === "ja" ? ',"ja"' : ""})`;
    case "renewBy":
      return `=IFERROR(TERM.RENEW_BY(${policies},${ends}),"")`;
    case "reinstatedUntil":
      return `=IF(${ends}<${AS_OF},IFERROR(TERM.RENEWED_END(${policies},${ends},${AS_OF}),""),"")`;
  }
}

/** The rows of the table of licences, with what stands beside them. */
export class LicenceRows {
  private readonly courses: ReadonlyMap<number, Course>;

  constructor(
    private readonly input: SheetInput,
    private readonly cells: ListCells,
    private readonly rates: RateCells | null,
  ) {
    this.courses = new Map(input.plan.status.courses.map((course) => [course.licence.row, course]));
  }

  /** @param row row of the sheet that it goes to, 0 for row 1 */
  *of(licences: readonly SheetLicence[], row: number): Generator<SheetCell[]> {
    for (const [index, licence] of licences.entries()) {
      const own = tableColumns(this.input.isConverted).map((column) => this.cell(licence, column, row + index));
      yield this.input.isLive ? own : [...own, "", ...this.answers(licence)];
    }
  }

  private cell(placed: SheetLicence, column: TableColumn, row: number): SheetCell {
    const { licence, group } = placed;
    const { list, language } = this.input;
    switch (column) {
      case "name":
        return this.cells.name(licence.row);
      case "vendor":
        return asText(licence.vendor.name[language]);
      case "cell":
        return asText(`${list.input.sheet}!${licence.address}`);
      case "policy":
        return asText(licence.policy.id);
      case "supportEnd":
        return this.cells.end(placed);
      case "amount":
        return this.cells.amount(placed);
      case "currency":
        return asText(licence.price.kind === "priced" ? licence.price.currency : "");
      case "group":
        return asText(group);
      case "reinstatement":
        return this.reinstatement(licence, row);
      case "continuesFrom":
        return this.continuesFrom(licence, row);
      case "now":
        return this.cells.nameNow(licence.row);
      case "rateColumn":
        return this.rate(licence);
    }
  }

  /** What is paid on the as-of date to take up lapsed support; blank where that is not so, or has no price. */
  private reinstatement({ row: listRow }: SheetLicence["licence"], row: number): SheetCell {
    const { words, isLive } = this.input;
    if (!isLive) return this.courses.get(listRow)?.reinstatement?.total ?? "";
    const end = inRow(words, "supportEnd");
    const given = [inRow(words, "policy"), end, AS_OF, inRow(words, "amount")].join(",");
    const [days, price] = DAYS_AND_PRICE_A_DAY;
    const paid = `LET(option,TERM.REINSTATE_OPTIONS(${given}),INDEX(option,1,${days})*INDEX(option,1,${price}))`;
    // Asked only where a reinstatement still gives support: one call a row is slow in long lists.
    return `=IF(N(${this.beside("reinstatedUntil", row)})>=${AS_OF},IFERROR(${paid},""),"")`;
  }

  /** The end from which renewals follow as the status says: its own, or that of the reinstatement. */
  private continuesFrom({ row: listRow, end: today }: SheetLicence["licence"], row: number): SheetCell {
    const { words, isLive } = this.input;
    if (!isLive) {
      const course = this.courses.get(listRow);
      return course === undefined ? "" : (course.reinstatement?.end ?? today);
    }
    const end = inRow(words, "supportEnd");
    const reinstated = `IF(${inRow(words, "reinstatement")}="","",${this.beside("reinstatedUntil", row)})`;
    return `=IF(${end}<${AS_OF},${reinstated},IF(N(${this.beside("renewBy", row)})>=${AS_OF},${end},""))`;
  }

  private rate({ price }: SheetLicence["licence"]): SheetCell {
    const { words, isLive, plan } = this.input;
    const { rates } = plan.settings;
    if (price.kind === "unpriced" || rates === undefined || this.rates === null) return "";
    if (!isLive) return rateOf(price.currency, rates) ?? "";
    return `=SUMIF(${this.rates.currencies},${inRow(words, "currency")},${this.rates.rates})`;
  }

  private answers({ licence }: SheetLicence): SheetCell[] {
    const { status, renewBy } = licence.results;
    const word = status.kind === "found" ? STATUS_WORDS[status.value][this.input.language] : "";
    const until = this.courses.get(licence.row)?.reinstatement?.end ?? "";
    return [asText(word), renewBy.kind === "found" ? renewBy.value : "", until];
  }

  private beside(column: SpilledColumn, row: number): string {
    return `${columnLetters(spilledPlace(this.input.isConverted, column))}${row + 1}`;
  }
}
