import { homedir } from "node:os";
import { posix, win32 } from "node:path";

const LINUX_NAMES = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];
const MAC_NAMES = ["Google Chrome", "Microsoft Edge", "Chromium"];
const WINDOWS_PATHS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

/**
 * Where Chrome, Edge or Chromium lie when they are installed, the most usual place first.
 *
 * @param platform as `process.platform`
 * @param env as `process.env`: PATH, or the program folders of Windows
 * @returns paths to try, existing or not
 * @example browserPlaces("darwin", {})[0] //=> "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
 */
export function browserPlaces(platform: NodeJS.Platform, env: Readonly<NodeJS.ProcessEnv>): readonly string[] {
  if (platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter((root) => root);
    return WINDOWS_PATHS.flatMap((path) => roots.map((root) => win32.join(root ?? "", path)));
  }
  if (platform === "darwin") {
    const roots = ["/Applications", posix.join(homedir(), "Applications")];
    return MAC_NAMES.flatMap((name) => roots.map((root) => posix.join(root, `${name}.app/Contents/MacOS/${name}`)));
  }
  const folders = [...(env["PATH"] ?? "").split(":"), "/usr/bin", "/usr/local/bin", "/snap/bin"].filter(Boolean);
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}
