import { foldOnce } from "../../../src/list/check/foldOnce";

it("folds names to one writing, and nothing to nothing", () => {
  const fold = foldOnce();
  expect(["Ｓ-100 ", "s-100", "S-100", 100, null, "未定"].map(fold)).toEqual([
    "s-100",
    "s-100",
    "s-100",
    "100",
    "",
    "",
  ]);
});
