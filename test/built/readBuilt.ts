import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Text of a built file.
 *
 * @param file path inside dist
 * @param dist another folder that was built to
 * @throws Error that says how to build when nothing was built yet
 */
export function readBuilt(file: string, dist = "dist"): string {
  const path = join(dist, file);
  if (!existsSync(path)) throw new Error(`${path} does not exist: run npm run build first.`);
  return readFileSync(path, "utf8");
}
