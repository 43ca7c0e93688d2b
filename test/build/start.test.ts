import { spawnSync } from "node:child_process";

const noExcelHere = process.platform !== "win32" && process.platform !== "darwin";
const title = "ends with what to run instead on a system without Excel for the desktop";

if (noExcelHere) {
  it(title, () => {
    const { status, stderr } = spawnSync(process.execPath, ["-r", "@swc-node/register", "src/build/start.ts"], {
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toContain("npm run playground");
  });
} else {
  it.skip(`${title} (this is ${process.platform}: it would start Excel)`, () => undefined);
}
