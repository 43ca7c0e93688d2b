import { guessColumns, guessRole } from "../../src/workbook/guessColumns";

it.each([
  ["Policy", "policy"],
  ["Product name", "policy"],
  ["製品名", "policy"],
  ["Delivered on", "start"],
  ["Licence start", "start"],
  ["納品日", "start"],
  ["Support end", "end"],
  ["Licence expires", "end"],
  ["サポート終了日", "end"],
  ["サポート期限", "end"],
  ["Vendor notes", "policy"],
  ["Recommended by", undefined],
  ["Quantity", undefined],
  ["", undefined],
])("reads the heading %p as %p", (heading, role) => {
  expect(guessRole(heading)).toBe(role);
});

it("takes the left of two columns that fit, and none where none fits", () => {
  const columns = ["Product", "Vendor", "Ends"].map((heading) => ({ heading }));
  expect(guessColumns(columns)).toEqual({ policy: { heading: "Product" }, end: { heading: "Ends" } });
});
