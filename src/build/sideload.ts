/** Programs that put the add-in into Excel for the desktop and take it out again. */
export interface Sideload {
  readonly start: readonly string[];
  readonly stop: readonly string[];
}

// Called through npx: its native parts cannot be installed everywhere, so it is no dependency.
const debugging = ["npx", "--yes", "office-addin-debugging@6.0.3"];

/**
 * How the add-in gets into Excel on this system.
 *
 * @param platform as `process.platform`
 * @param manifest path of the built manifest
 * @returns the commands, or undefined where there is no Excel for the desktop
 * @example sideload("darwin", "dist/manifest.xml")?.start.join(" ")
 *   //=> "npx --yes office-addin-debugging@6.0.3 start dist/manifest.xml desktop --app excel"
 */
export function sideload(platform: NodeJS.Platform, manifest: string): Sideload | undefined {
  if (platform !== "win32" && platform !== "darwin") return undefined;
  return {
    start: [...debugging, "start", manifest, "desktop", "--app", "excel"],
    stop: [...debugging, "stop", manifest],
  };
}

/** What to do instead where there is no Excel for the desktop. */
export const insteadOfExcel = [
  "Excel for the desktop exists for Windows and Mac only, so there is nothing to load the add-in into here.",
  "See the add-in work in a spreadsheet in your browser:   npm run playground",
  "Use it in Excel on the web: build for your hosting address with",
  "  npm run build -- --env address=https://your.address",
  "host the folder dist there, and upload dist/manifest.xml under Home, Add-ins, More Add-ins, Upload My Add-in.",
].join("\n");
