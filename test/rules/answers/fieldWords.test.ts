import { fieldWords } from "../../../src/rules/answers/fieldWords";

it("has words for what can be missing, late stages by any number", () => {
  expect(fieldWords("late 1 until")).toBe(fieldWords("late 7 until"));
  for (const field of [
    "support start",
    "start earliest",
    "start latest",
    "initial end",
    "renewal opens",
    "renewal closes",
    "cancel by",
    "renewed end",
    "notices",
    "renewal terms",
    "proration",
    "late 1 end",
  ]) {
    expect([field, fieldWords(field).ja]).not.toEqual([field, field]);
  }
});

it("falls back to the field's own name", () => {
  expect(fieldWords("closures")).toEqual({ en: "closures", ja: "closures" });
});
