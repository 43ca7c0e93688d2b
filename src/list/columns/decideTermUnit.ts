import { cellAddress } from "../address";
import { shownText } from "../cellText";
import type { CellValue } from "../listInput";
import { say } from "../said";
import { unitOfHeader, writtenTerm } from "../termCell";
import type { Proof, Question } from "../understoodList";

export const TERM_UNIT = "termUnit:term";
/** Nobody sells 12 years and more; nobody counts 1 to 5 months either, but that is no proof. */
const FEWEST_MONTHS = 12;

/** What the bare numbers of a term column say about their unit. Fed cell by cell. */
export class TermEvidence {
  private wanted = 0;
  private example: Proof | null = null;
  private largest = 0;

  constructor(
    private readonly column: number,
    private readonly header: string,
  ) {}

  add(value: CellValue, row: number): void {
    const written = writtenTerm(value);
    if (written === undefined || written.unit !== null || written.count === 0) return;
    this.wanted++;
    this.example ??= { address: cellAddress(row, this.column), text: shownText(value) };
    this.largest = Math.max(this.largest, written.count);
  }

  /** The unit that a header, a long term or an answer decides; else the question. */
  decide(answer: string | undefined): { readonly unit: 1 | 12 | null; readonly question: Question | null } {
    const answered = answer === "months" ? 1 : answer === "years" ? 12 : null;
    const unit = answered ?? unitOfHeader(this.header) ?? (this.largest >= FEWEST_MONTHS ? 1 : null);
    if (unit !== null || this.example === null) return { unit, question: null };
    const question: Question = {
      id: TERM_UNIT,
      kind: "termUnit",
      column: this.column,
      header: this.header,
      text: say("askTermUnit", { found: this.example.text, header: this.header }),
      options: [
        { value: "years", text: say("years") },
        { value: "months", text: say("months") },
      ],
      cells: this.wanted,
      example: this.example,
      suggested: "years",
    };
    return { unit: null, question };
  }
}
