import { ListFrame } from "../../../src/list/check/listFrame";
import { RowNames } from "../../../src/plan/fromList/rowNames";
import { bundledPolicies } from "../../../src/rules/policies";
import { listOf, understood } from "../../list/listOf";
import { isoDay } from "../../rules/isoDay";

const END = isoDay("2026-06-30");
const frame = new ListFrame(
  understood(
    listOf([
      ["Support end", "Product", "Vendor", "Owner"],
      [END, "Enterprise  Architect", "ＳＰＡＲＸ Systems-Japan", " Sato "],
      [END, "enterprise architect", "Sparx Systems Japan", "-"],
      [END, "-", null, null],
    ]),
  ),
);
const names = new RowNames(frame);
const sparx = bundledPolicies.find("sparx-jp") ?? null;

it("gives names that differ in width, case, marks and spaces one key", () => {
  expect(names.of(1, sparx).vendor.key).toBe(names.of(2, sparx).vendor.key);
  expect(names.of(1, sparx).product.key).toBe(names.of(2, sparx).product.key);
});

it("points at the product's cell", () => {
  expect(names.of(1, sparx)).toMatchObject({ row: 1, address: "B2" });
});

it("uses the policy's names in both languages, or says that there is none", () => {
  expect(names.of(3, sparx).vendor.name).toEqual(sparx?.vendor);
  expect(names.of(3, null).product).toEqual({ key: "", name: { en: "(no product named)", ja: "(製品名の記載なし)" } });
});

it("takes a placeholder for nobody", () => {
  expect([names.text(1, "owner"), names.text(2, "owner"), names.text(3, "owner")]).toEqual(["Sato", "", ""]);
});
