import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import webpack from "webpack";
import { metadataFile, PublishedFiles } from "../../../src/build/webpack/PublishedFiles";
import type { PublishedFilesOptions } from "../../../src/build/webpack/PublishedFiles";

const folder = mkdtempSync(join(tmpdir(), "published-"));
afterAll(() => rmSync(folder, { recursive: true }));

const words = { description: "更新期限。", parameters: { end: { name: "終了日", description: "保守終了日。" } } };
const source = (type: string) => `/**
 * Last day of a gapless renewal.
 * @customfunction RENEW_BY
 * @param end Support end.
 */
export function renewBy(end: ${type}): any { return end; }`;

/** Runs the real generator and the room under test over one file; answers the errors. */
async function build(file: string, text: string, japanese: PublishedFilesOptions["japanese"]): Promise<string[]> {
  const input = join(folder, file);
  writeFileSync(input, text);
  const compiler = webpack({
    mode: "development",
    context: folder,
    entry: input,
    output: { path: join(folder, "dist") },
    module: {
      rules: [{ test: /\.ts$/, loader: require.resolve("swc-loader"), options: { jsc: { target: "es2022" } } }],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input, output: metadataFile }),
      new PublishedFiles({
        address: "https://terms.example.org",
        namespace: "TERM",
        examples: new Map([["RENEW_BY", { formula: "=TERM.RENEW_BY(A1)", result: "2021-04-30" }]]),
        manifest: '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html" />',
        ...(japanese && { japanese }),
      }),
    ],
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  return stats?.toJson({ errors: true }).errors?.map(({ message }) => message) ?? [];
}
const built = (file: string) => readFileSync(join(folder, "dist", file), "utf8");

it("publishes metadata, pages and manifest for the hosting address", async () => {
  expect(await build("good.ts", source("any[][]"), { RENEW_BY: words })).toEqual([]);
  const [english, japanese] = [metadataFile, "functions-ja-JP.json"].map((file) => JSON.parse(built(file)));
  expect(english.allowErrorForDataTypeAny).toBe(true);
  expect(english.functions[0].helpUrl).toBe("https://terms.example.org/help.html#renew_by");
  expect(japanese.functions[0]).toMatchObject({ id: "RENEW_BY", description: "更新期限。" });
  expect(built("help.html")).toContain("=TERM.RENEW_BY(end)");
  expect(built("help-ja-JP.html")).toContain("=TERM.RENEW_BY(終了日)");
  expect(built("help-ja-JP.html")).toContain("<code>=TERM.RENEW_BY(A1)</code> → <strong>2021-04-30</strong>");
  expect(built("support.html")).toContain('lang="en"');
  expect(built("support-ja-JP.html")).toContain('lang="ja"');
  expect(built("manifest.xml")).toContain("https://terms.example.org/taskpane.html");
});

it("fails the build when Japanese words are missing", async () => {
  expect(await build("wordless.ts", source("any[][]"), {})).toEqual([
    "functions.json: function RENEW_BY: the words are missing.",
  ]);
});

it("fails the build when a range was declared as a repeating parameter", async () => {
  const errors = await build("repeating.ts", source("any[]"), { RENEW_BY: words });
  expect(errors.join()).toContain("is repeating");
});

it("leaves it to the generator to report what it cannot read", async () => {
  // It also prints them.
  const printed = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const errors = await build("alias.ts", source("Cells"), { RENEW_BY: words });
  printed.mockRestore();
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain("Cells");
});
