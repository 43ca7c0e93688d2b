import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { resolve } from "node:path";

let server: ChildProcess;

/** The address that the script prints. */
async function printedAddress(): Promise<string> {
  const script = resolve(__dirname, "../../src/build/servePlayground.ts");
  server = spawn(process.execPath, ["-r", "@swc-node/register", script], { stdio: ["ignore", "pipe", "inherit"] });
  if (!server.stdout) throw new Error("the script has no output");
  for await (const line of createInterface(server.stdout)) {
    const [address] = /http:\/\/localhost:\d+/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error("the script ended without an address");
}

afterAll(() => server.kill());

it("prints the address where the page and the built add-in are", async () => {
  const address = await printedAddress();
  const answers = await Promise.all(
    ["/", "/contracts.json", "/addin/functions.js", "/addin/functions-ja-JP.json"].map((path) => fetch(address + path)),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
});
