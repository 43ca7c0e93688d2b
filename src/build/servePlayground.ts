import { existsSync } from "node:fs";
import { playgroundSite } from "./playgroundSite";
import { serveFolders } from "./serve";

const PORT = 3210;

const site = playgroundSite();
const unbuilt = Object.values(site.folders).filter((folder) => !existsSync(folder));
if (unbuilt.length > 0) {
  console.error(`Not built yet: ${unbuilt.join(", ")}. Run npm run playground, which builds both.`);
  process.exitCode = 1;
} else {
  serveFolders({ ...site, port: PORT, nextFreePort: true }).then(
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
