import { ALL_OTHER_NAMES, vendorKey } from "../../../src/list";
import { NameGroups } from "../../../src/list/policies/nameGroups";
import { bundledPolicies } from "../../../src/rules/policies";

function grouped(chosen: Record<string, string | null>, ...products: (string | null)[]) {
  const names = new NameGroups(bundledPolicies, chosen);
  const indexes = products.map((product, row) => names.add({ policy: null, product, vendor: "Acme" }, `A${row + 2}`));
  const { groups, places } = names.finish();
  return { groups, of: indexes.map((index) => places[index]) };
}

it("settles all equal names at once, whatever their width, case and spaces", () => {
  const { groups, of } = grouped({}, "Drawing tool", "ＤＲＡＷＩＮＧ  TOOL", "Other", "drawing tool\u00A0");
  expect(groups.map(({ key, rows, address }) => [key, rows, address])).toEqual([
    [" / drawing tool / acme", 3, "A2"],
    [" / other / acme", 1, "A4"],
  ]);
  expect(of).toEqual([0, 0, 1, 0]);
});

it("uses the choice for a group", () => {
  const { groups } = grouped({ " / drawing tool / acme": "nec-pp" }, "Drawing tool", "Other");
  expect(groups.map(({ policyId, by }) => [policyId, by])).toEqual([
    ["nec-pp", "choice"],
    [null, null],
  ]);
});

it("leaves the rows of a group out when that was chosen", () => {
  expect(grouped({ " / drawing tool / acme": null }, "Drawing tool").groups[0]).toMatchObject({
    leftOut: true,
    policyId: null,
  });
});

it("settles all products of a vendor, or all other names, unless a name has a choice of its own", () => {
  const chosen = { [vendorKey("ACME")]: "nec-pp", [ALL_OTHER_NAMES]: "netjapan-msp", " / other / acme": "sparx-jp" };
  expect(grouped(chosen, "Drawing tool", "Other").groups.map(({ policyId }) => policyId)).toEqual([
    "nec-pp",
    "sparx-jp",
  ]);
  expect(grouped({ [ALL_OTHER_NAMES]: null }, "Drawing tool").groups[0]?.leftOut).toBe(true);
});

it("asks again when the chosen policy is gone", () => {
  expect(grouped({ " / drawing tool / acme": "deleted block" }, "Drawing tool").groups[0]).toMatchObject({
    policyId: null,
    leftOut: false,
  });
});

it("groups rows that name nothing", () => {
  expect(grouped({}, null, "-", "").groups).toHaveLength(1);
});
