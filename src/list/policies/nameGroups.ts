import type { PolicyLibrary } from "../../rules/policy";
import { cellText } from "../cellText";
import { foldWords } from "../foldWords";
import type { CellValue } from "../listInput";
import type { NameGroup } from "../understoodList";
import { isPlaceholder } from "../placeholder";
import { PolicyNames } from "./policyNames";

/** The cells of a row that name its policy. */
export interface NameCells {
  readonly policy: CellValue;
  readonly product: CellValue;
  readonly vendor: CellValue;
}

/** Key in `ListChoices.policies` that settles all names which mean no policy and have no choice of their own. */
export const ALL_OTHER_NAMES = "*";

/** Key in `ListChoices.policies` that settles all products of a vendor which mean no policy. */
export const vendorKey = (vendor: string): string => `* / ${foldWords(vendor)}`;

interface Chosen {
  readonly named: Pick<NameGroup, "policyId" | "by" | "certainty" | "suggestions">;
  readonly leftOut: boolean;
}

type OpenGroup = { -readonly [Field in keyof NameGroup]: NameGroup[Field] };

const nameIn = (value: CellValue): string => {
  const text = cellText(value).trim();
  return isPlaceholder(text) ? "" : text;
};

/** Gathers the rows that name their policy in equal words. Fed row by row, top to bottom. */
export class NameGroups {
  private readonly groups: OpenGroup[] = [];
  /** By the cells as found, so that folding is done once for each writing. */
  private readonly byCells = new Map<string, number>();
  private readonly byKey = new Map<string, number>();
  private readonly names: PolicyNames;

  constructor(
    private readonly library: PolicyLibrary,
    private readonly chosen: Readonly<Record<string, string | null>>,
  ) {
    this.names = new PolicyNames(library);
  }

  /** Adds a row. Returns the index of its group, as they stand before sorting. */
  add(cells: NameCells, address: string): number {
    const found = [cells.policy, cells.product, cells.vendor].map(nameIn);
    const asFound = found.join("\u0000");
    let index = this.byCells.get(asFound);
    if (index === undefined) {
      index = this.groupOf(found, address);
      this.byCells.set(asFound, index);
    }
    const group = this.groups[index];
    if (group !== undefined) group.rows++;
    return index;
  }

  /** The groups, most rows first, and for each index of `add` its place among them. */
  finish(): { readonly groups: readonly NameGroup[]; readonly places: readonly number[] } {
    const order = [...this.groups.keys()].sort((a, b) => this.rowsOf(b) - this.rowsOf(a) || a - b);
    const places: number[] = [];
    order.forEach((index, place) => (places[index] = place));
    return { groups: order.flatMap((index) => this.groups[index] ?? []), places };
  }

  private rowsOf(index: number): number {
    return this.groups[index]?.rows ?? 0;
  }

  private groupOf([policy = "", product = "", vendor = ""]: readonly string[], address: string): number {
    const key = [policy, product, vendor].map(foldWords).join(" / ");
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const byName = this.names.find({ policy, product, vendor });
    const choice = this.chosenFor(key, vendor, byName.policyId === null);
    const named = choice?.named ?? byName;
    const leftOut = choice?.leftOut ?? false;
    this.byKey.set(key, this.groups.length);
    return this.groups.push({ key, policy, product, vendor, rows: 0, address, leftOut, ...named }) - 1;
  }

  /** The group's own choice; for names that mean no policy also its vendor's, or that for all others. */
  private chosenFor(key: string, vendor: string, unknown: boolean): Chosen | undefined {
    const keys = unknown ? [key, vendorKey(vendor), ALL_OTHER_NAMES] : [key];
    const choice = keys.map((name) => this.chosen[name]).find((id) => id !== undefined);
    if (choice === undefined) return undefined;
    const settled = { by: "choice", certainty: "certain", suggestions: [] } as const;
    if (choice === null) return { named: { ...settled, policyId: null }, leftOut: true };
    const policy = this.library.findFlat(choice);
    // A policy block that was deleted from the workbook since: asked again.
    return policy && { named: { ...settled, policyId: String(policy["id"]) }, leftOut: false };
  }
}
