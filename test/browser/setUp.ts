import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { browserPlaces } from "./browserPlaces";

/**
 * Finds a browser before the browser tests run, and installs one where there is none; the tests read its path from
 * CHROME_PATH. No browser is a failure, never a skipped test.
 */
export default function setUp(): void {
  process.env["CHROME_PATH"] = named() ?? installed() ?? installedByApt() ?? installedByPlaywright() ?? noBrowser();
  installJapaneseFont();
}

function named(): string | undefined {
  const path = process.env["CHROME_PATH"];
  if (path && !existsSync(path)) throw new Error(`CHROME_PATH names ${path}, which does not exist.`);
  return path || undefined;
}

function installed(): string | undefined {
  return browserPlaces(process.platform, process.env).find((path) => existsSync(path));
}

function installedByApt(): string | undefined {
  return aptInstall("chromium") ? installed() : undefined;
}

function installedByPlaywright(): string | undefined {
  const cli = require.resolve("playwright-core/cli.js");
  if (!succeeds(process.execPath, [cli, "install", "chromium"])) return undefined;
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Without a Japanese font the screenshots of the Japanese page show boxes; the tests themselves pass. */
function installJapaneseFont(): void {
  if (process.platform !== "linux") return;
  let fonts: string;
  try {
    fonts = execFileSync("fc-list", [":lang=ja"], { encoding: "utf8" });
  } catch {
    fonts = "";
  }
  if (fonts.trim() === "" && !aptInstall("fonts-noto-cjk")) {
    console.log("No Japanese font is installed: the screenshots of the Japanese page will show boxes.");
  }
}

function aptInstall(name: string): boolean {
  const mayInstall = process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!mayInstall) return false;
  console.log(`Installing ${name} with apt-get ...`);
  // The lists of a fresh container are empty: without an update no package is found.
  return succeeds("apt-get", ["update", "-qq"]) && succeeds("apt-get", ["install", "-qq", "-y", name]);
}

function succeeds(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    return true;
  } catch {
    return false;
  }
}

function noBrowser(): never {
  throw new Error(
    "The browser tests found no Chrome, Edge or Chromium and could not install one: " +
      "install one of them, or set CHROME_PATH to its program file.",
  );
}
