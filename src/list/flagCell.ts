import { isBlank } from "./cellText";
import { foldText } from "./dates/foldText";
import type { CellValue } from "./listInput";
import { readTextDate } from "./textDate";

const YES = new Set(
  "true yes y 1 x ok done registered 済 済み 登録済 登録済み 完了 あり 有 有り はい ○ 〇 ◯ ● ✓ ✔ レ".split(" "),
);
const NO = new Set(
  "false no n 0 not unregistered - × ✕ ✗ 未 未登録 未済 なし 無 無し いいえ"
    .split(" ")
    .concat("not registered", "not yet"),
);

/**
 * Reads a cell that says yes or no. A date says yes: it is when it was done.
 *
 * @returns null where the cell says neither
 * @example readFlag("登録済") //=> true
 */
export function readFlag(value: CellValue): boolean | null {
  if (isBlank(value)) return null;
  if (typeof value === "boolean") return value;
  const text = foldText(String(value)).toLowerCase();
  if (YES.has(text) || readTextDate(text).ok) return true;
  return NO.has(text) ? false : typeof value === "number" && value > 1 ? true : null;
}
