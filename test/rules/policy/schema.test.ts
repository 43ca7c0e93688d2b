import { FIELD_NAMES, lateField, STAGE_FIELD_NAMES } from "../../../src/rules/policy/schema";

it("knows the fields of a late stage by number", () => {
  expect(lateField("late 3 cut-off")).toEqual({ stage: 3, field: "cut-off" });
  expect(lateField("late 0 until")).toBeUndefined();
  expect(lateField("late 1 moons")).toBeUndefined();
  expect(STAGE_FIELD_NAMES).toContain("until");
  expect(FIELD_NAMES).not.toContain("late");
});
