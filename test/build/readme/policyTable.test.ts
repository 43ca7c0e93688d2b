import { policyTable } from "../../../src/build/readme/policyTable";

const acme = {
  id: "acme",
  vendor: { en: "Acme", ja: "アクメ" },
  source: { en: "Terms | [old]", ja: "規約" },
  "source address": "https://acme.example/terms_(old)",
  confidence: "vendor page",
};

const rowsOf = (table: string) => table.split("\n").filter((line) => line.startsWith("| "));

it("has one row for a vendor's policies of one kind of source", () => {
  const told = { ...acme, id: "acme-told", source: "A forum", confidence: "reseller page" };
  const table = policyTable([{ ...acme, id: "zeta", vendor: "Zeta" }, acme, { ...acme, id: "acme-jp" }, told]);
  expect(table).toContain("<summary>4 policies, 2 vendors</summary>");
  const link = "(<https://acme.example/terms_(old)>)";
  expect(rowsOf(table).slice(2)).toEqual([
    `| Acme | \`acme\`, \`acme-jp\` | the vendor's own page | [Terms \\| \\[old\\]]${link} |`,
    `| Acme | \`acme-told\` | a reseller's page; found by id only | [A forum]${link} |`,
    `| Zeta | \`zeta\` | the vendor's own page | [Terms \\| \\[old\\]]${link} |`,
  ]);
});
