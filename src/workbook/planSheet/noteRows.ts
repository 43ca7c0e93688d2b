import { planWords, type LeftOutRow, type PlanSaid } from "../../plan";
import { isoText } from "../../rules/days";
import { asText } from "../results/asText";
import { HEADING, SECTION } from "./looks";
import type { SheetCell, SheetDraft } from "./sheetDraft";
import type { SheetInput } from "./sheetInput";

/** What is said about one row of the list, and of which lines of the plan that holds: an empty one stands for all. */
interface Note {
  readonly row: LeftOutRow;
  readonly said: string;
  readonly isLeftOut: boolean;
  readonly lines: string[];
}

/** Sentences that several lines of the plan say about one row are one note. */
class Notes {
  private readonly known = new Map<string, Note>();

  constructor(private readonly input: SheetInput) {}

  add(row: LeftOutRow | Omit<LeftOutRow, "why">, why: PlanSaid, line: string, isLeftOut: boolean): void {
    const said = planWords(why, this.input.language);
    const key = `${row.row} ${isLeftOut} ${said}`;
    const note = this.known.get(key);
    if (note) note.lines.push(line);
    else this.known.set(key, { row: { ...row, why }, said, isLeftOut, lines: [line] });
  }

  /**
   * First the rows that cost something and are not counted, then those with an assumption, then what is said of the
   * case that nothing is renewed; each by row.
   */
  get all(): Note[] {
    const ifLapsing = [this.input.words("lapseLine"), this.input.words("reinstatingLine")];
    const rank = ({ isLeftOut, lines }: Note): number =>
      lines.every((line) => ifLapsing.includes(line)) ? 2 : Number(!isLeftOut);
    return [...this.known.values()].sort((a, b) => rank(a) - rank(b) || a.row.row - b.row.row);
  }
}

function gather(input: SheetInput): Note[] {
  const { plan, words } = input;
  const notes = new Notes(input);
  for (const row of plan.leftOut) notes.add(row, row.why, "", true);
  const lines = [
    [plan.renew, words("renew")],
    [plan.status, words("status")],
    [plan.lapse, words("lapseLine")],
  ] as const;
  for (const [line, name] of lines) {
    for (const row of line.leftOut) notes.add(row, row.why, name, true);
    for (const row of line.assumed) for (const why of row.remarks) notes.add(row, why, name, false);
  }
  for (const row of plan.lapse.reinstating.leftOut) notes.add(row, row.why, words("reinstatingLine"), true);
  return notes.all;
}

/** The rows of the list that some line of the plan leaves out, or counts with an assumption. */
export interface NoteRows {
  readonly count: number;
  readonly rows: () => Iterable<readonly SheetCell[]>;
}

/**
 * Adds the heading of the notes; the notes themselves follow it, made when they are written: there may be many.
 *
 * @returns the notes, one row each: name, cell, whether it counts, why and in which lines
 */
export function addNotes(draft: SheetDraft, input: SheetInput): NoteRows {
  const { words, plan, list, language } = input;
  const notes = gather(input);
  const title = asText(words("notes", { asOf: isoText(plan.asOf) }));
  draft.look(draft.add([title]), 0, 1, 1, SECTION);
  if (notes.length === 0) draft.add([words("noNotes")]);
  else draft.look(draft.add([words("name"), words("cell"), words("counted"), words("why")]), 0, 1, 4, HEADING);
  return {
    count: notes.length,
    *rows() {
      for (const { row, said, isLeftOut, lines } of notes) {
        const counted = words(isLeftOut ? "leftOut" : "assumed");
        const why = lines.includes("") ? said : words("whyInLines", { why: said, lines: lines.join(", ") });
        yield [row.product.name[language], `${list.input.sheet}!${row.address}`, counted, why].map(asText);
      }
    },
  };
}
