import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { defaultAddress } from "./hostingAddress";
import { serveFolders } from "./serve";
import { insteadOfExcel, sideload } from "./sideload";

const root = resolve(__dirname, "../..");
const dist = join(root, "dist");

/** Builds the add-in, serves it on localhost with a certificate that this machine trusts, and opens it in Excel. */
async function start(): Promise<void> {
  const commands = sideload(process.platform, join("dist", "manifest.xml"));
  if (!commands) {
    console.error(insteadOfExcel);
    process.exitCode = 1;
    return;
  }
  await run(["npm", "run", "build"]);
  const https = await getHttpsServerOptions();
  // The manifest names this port: another one would not be found.
  const port = Number(new URL(defaultAddress).port);
  const served = await serveFolders({ folders: { "/": dist }, port, https });
  console.log(`The add-in is served at ${served.address}. Ctrl+C takes it out of Excel and stops.`);
  process.once("SIGINT", () => {
    void run(commands.stop).finally(() => served.close());
  });
  await run(commands.start);
}

function run([program = "", ...args]: readonly string[]): Promise<void> {
  return new Promise((done, failed) => {
    // npm and npx are scripts on Windows: only a shell starts them there.
    const child = spawn(program, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
    child.once("error", failed);
    child.once("exit", (code) =>
      code === 0 ? done() : failed(new Error(`${[program, ...args].join(" ")} ended with ${code ?? "a signal"}.`)),
    );
  });
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
