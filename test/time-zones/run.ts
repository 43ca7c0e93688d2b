import { spawnSync } from "node:child_process";
import { join } from "node:path";

// Where local dates go wrong: UTC midnight is another day (all), no midnight when clocks go forward (Sao Paulo until
// 2018, Cairo from 2023), no 2011-12-30 at all (Apia).
const ZONES = ["Asia/Tokyo", "America/Sao_Paulo", "Pacific/Apia", "Africa/Cairo"];
// The pane is slow to test, and asks the clock only where unit suites cover it in each zone.
const ZONE_OF_PANE = "Pacific/Apia";
const CLOSING_LINE = /^\d+ passed, \d+ failed.*$/m;

/** Runs the suites that read no browser in one time zone; answers whether they passed. */
function passesIn(zone: string): boolean {
  // Jest takes the zone from its environment when it starts: each zone needs a process of its own.
  const projects = ["unit", "playground", ...(zone === ZONE_OF_PANE ? ["pane"] : [])];
  const run = spawnSync(process.execPath, [require.resolve("jest/bin/jest"), "--selectProjects", ...projects], {
    cwd: join(__dirname, "../.."),
    encoding: "utf8",
    env: { ...process.env, TZ: zone },
    maxBuffer: 64 * 1024 * 1024,
  });
  const closingLine = CLOSING_LINE.exec(run.stdout)?.[0];
  const passed = run.status === 0 && closingLine !== undefined;
  console.log(`${zone}: ${closingLine ?? "no test ran"}`);
  if (!passed) console.log(run.stdout, run.stderr, run.error ?? "");
  return passed;
}

process.exitCode = ZONES.map(passesIn).every(Boolean) ? 0 : 1;
