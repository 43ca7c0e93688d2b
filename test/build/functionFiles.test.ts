import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { functionFiles } from "../../src/build/functionFiles";

const folder = mkdtempSync(join(tmpdir(), "functions-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("takes the files that declare a worksheet function, by name", () => {
  mkdirSync(join(folder, "inner"));
  const declared = "/**\n * Answers.\n * @customfunction SUPPORT_END\n */\nexport function a() {}";
  writeFileSync(join(folder, "supportEnd.ts"), declared);
  writeFileSync(join(folder, "renewBy.ts"), declared);
  writeFileSync(join(folder, "cell.ts"), 'export const tag = "@customfunction";');
  writeFileSync(join(folder, "notes.md"), declared);
  writeFileSync(join(folder, "inner", "deep.ts"), declared);
  expect(functionFiles(folder)).toEqual([join(folder, "renewBy.ts"), join(folder, "supportEnd.ts")]);
});
