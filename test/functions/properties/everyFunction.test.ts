import { join } from "node:path";
import { functionFiles } from "../../../src/build/functionFiles";
import { EVERY_FUNCTION } from "./everyFunction";
import { readFileSync } from "node:fs";

const source = join(__dirname, "../../../src/functions");

it("holds every worksheet function that the build registers, with all its arguments", () => {
  const declared = functionFiles(source).map((file) => {
    const text = readFileSync(file, "utf8");
    return { id: /@customfunction (\w+)/.exec(text)?.[1], parameters: text.match(/^ \* @param /gm)?.length };
  });
  expect(EVERY_FUNCTION.map(({ id, kinds }) => ({ id, parameters: kinds.length }))).toEqual(
    expect.arrayContaining(declared),
  );
  expect(EVERY_FUNCTION).toHaveLength(declared.length);
});
