import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FIELD_NAMES, lateField, STAGE_FIELD_NAMES } from "../../../src/rules/policy/schema";

it("knows the fields of a late stage by number", () => {
  expect(lateField("late 3 cut-off")).toEqual({ stage: 3, field: "cut-off" });
  expect(lateField("late 0 until")).toBeUndefined();
  expect(lateField("late 1 moons")).toBeUndefined();
  expect(STAGE_FIELD_NAMES).toContain("until");
  expect(FIELD_NAMES).not.toContain("late");
});

it.each([...FIELD_NAMES, ...STAGE_FIELD_NAMES])("names %p in the README's list of fields", (field) => {
  const readme = readFileSync(join(__dirname, "../../../README.md"), "utf8");
  const [list = ""] = /^Instead of a rule a field may say[^]*?^\*\*Versions/m.exec(readme) ?? [];
  expect(list.replace(/\s+/g, " ")).toMatch(new RegExp(`\`(late 1 )?${field}\``));
});
