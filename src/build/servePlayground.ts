import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { serveFolders } from "./serve";

const root = resolve(__dirname, "../..");
const PORT = 3210;

const folders = { "/": join(root, ".playground"), "/addin": join(root, "dist") };
const unbuilt = Object.values(folders).filter((folder) => !existsSync(folder));
if (unbuilt.length > 0) {
  console.error(`Not built yet: ${unbuilt.join(", ")}. Run npm run playground, which builds both.`);
  process.exitCode = 1;
} else {
  serveFolders({ folders, port: PORT, nextFreePort: true }).then(
    ({ address }) => {
      console.log(`\nThe playground is open at ${address}`);
      console.log(`In Japanese:             ${address}/?lang=ja`);
      console.log("Ctrl+C stops it.");
    },
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
