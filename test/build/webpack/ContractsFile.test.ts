import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { ContractsFile } from "../../../src/build/webpack/ContractsFile";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "contracts-file-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** contracts.json of a build with the plugin, or the build's errors. */
async function built(list: string) {
  const entry = join(folder, "entry.js");
  writeFileSync(entry, "");
  const compiler = webpack({
    mode: "development",
    entry,
    output: { path: join(folder, "out") },
    plugins: [new ContractsFile(list)],
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  expect(stats?.hasErrors()).toBe(false);
  return JSON.parse(readFileSync(join(folder, "out/contracts.json"), "utf8")) as unknown;
}

it("writes the contracts of the list", async () => {
  const list = join(folder, "list.csv");
  writeFileSync(list, "piid,vendorname,currentcompletiondate\nC-1,A,9/30/2016\n");
  expect(await built(list)).toEqual([expect.objectContaining({ contract: "C-1", end: 42643 })]);
});

it("writes an empty list where there is none, so that the page need not miss it", async () => {
  expect(await built(join(folder, "none.csv"))).toEqual([]);
});
