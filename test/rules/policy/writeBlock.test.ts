import { writeBlock } from "../../../src/rules/policy/writeBlock";

it("writes fields in the order of the schema, late stages before what comes after them", () => {
  const flat = {
    after: "buy new",
    "late 2 until": "no limit",
    "late 1 until": "end, + 1 month",
    id: "acme",
    proration: "days",
  };
  expect(writeBlock(flat, "en").map(([field]) => field)).toEqual([
    "id",
    "late 1 until",
    "late 2 until",
    "after",
    "proration",
  ]);
});

it("writes texts in the language asked for, rule text as it is", () => {
  const flat = { vendor: { en: "Acme", ja: "アクメ" }, "renewal opens": "end, - 1 month" };
  expect(writeBlock(flat, "ja")).toEqual([
    ["vendor", "アクメ"],
    ["renewal opens", "end, - 1 month"],
  ]);
});
