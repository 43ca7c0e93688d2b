import type { ColumnRole } from "../../list";
import { cellAddress } from "../../list/address";
import { cellText } from "../../list/cellText";
import type { ListFrame } from "../../list/check/listFrame";
import { foldWords } from "../../list/foldWords";
import { isPlaceholder } from "../../list/placeholder";
import { PLAN_SENTENCES } from "../../locales/plan/reasons";
import type { LocalText } from "../../rules/messages";
import type { Policy } from "../../rules/policy";
import type { Named, PlannedRow } from "../plannableList";

const UNNAMED: Readonly<Record<"product" | "vendor", LocalText>> = {
  product: PLAN_SENTENCES.productNotNamed,
  vendor: PLAN_SENTENCES.vendorNotNamed,
};

/** Where each row stands and what it is about: the list's own words, else its policy's. Equal names are made once. */
export class RowNames {
  private readonly known = new Map<string, Named>();
  private readonly addressColumn: number;

  constructor(private readonly frame: ListFrame) {
    const roles: readonly ColumnRole[] = ["product", "policy", "vendor", "licence"];
    this.addressColumn = roles.map((role) => frame.columnOf(role)).find((column) => column !== undefined) ?? 0;
  }

  /**
   * @param row row of the sheet
   * @param policy its policy; null where it has none
   */
  of(row: number, policy: Policy | null): PlannedRow {
    const address = cellAddress(row, this.frame.understood.input.firstColumn + this.addressColumn);
    const [product, vendor] = [this.named("product", row, policy), this.named("vendor", row, policy)];
    return { row, address, product, vendor };
  }

  /** Text of a role's cell; empty where it says nothing. */
  text(row: number, role: ColumnRole): string {
    const text = cellText(this.frame.of(row, role)).trim();
    return isPlaceholder(text) ? "" : text;
  }

  private named(role: "product" | "vendor", row: number, policy: Policy | null): Named {
    const own = this.text(row, role);
    const known = `${role}\u0000${own === "" ? (policy?.id ?? "") : `\u0000${own}`}`;
    let named = this.known.get(known);
    if (named === undefined) this.known.set(known, (named = this.name(role, own, policy)));
    return named;
  }

  private name(role: "product" | "vendor", own: string, policy: Policy | null): Named {
    const name = own === "" ? (policy?.[role] ?? { en: "", ja: "" }) : { en: own, ja: own };
    return name.en === "" ? { key: "", name: UNNAMED[role] } : { key: foldWords(name.en), name };
  }
}
