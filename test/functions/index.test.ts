import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { functionFiles } from "../../src/build/functionFiles";

const folder = join(__dirname, "../../src/functions");

it("loads every file that declares a worksheet function, and no other", () => {
  const imported = readFileSync(join(folder, "index.ts"), "utf8").matchAll(/^import "\.\/(\w+)";$/gm);
  expect([...imported].map(([, name]) => name).sort()).toEqual(
    functionFiles(folder)
      .map((file) => basename(file, ".ts"))
      .sort(),
  );
});
