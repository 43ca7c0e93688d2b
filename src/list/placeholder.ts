import { foldText } from "./dates/foldText";

// What people type where there is nothing to type.
const PLACEHOLDERS = new Set(
  [
    "- -- --- . .. ? ?? * / // 0 n/a na n.a. n.a n/k 0000-00-00 0000/00/00 00/00/0000".split(" "),
    "none null nil nan tbd tbc tba unknown pending blank (blank) empty".split(" "),
    ["not applicable", "not available", "to be determined", "to be confirmed"],
    "未定 なし 無し 無 不明 未記入 未入力 未 空欄 該当なし 該当無し 対象外 調査中 確認中 別途".split(" "),
  ].flat(),
);

const OPEN_ENDED = new Set(
  [
    "perpetual open-ended never unlimited indefinite evergreen lifetime".split(" "),
    ["open ended", "never expires", "no expiry", "no end"],
    "無期限 永久 永続 期限なし 期限無し 無制限 終了日なし".split(" "),
  ].flat(),
);

/**
 * Whether a text says only that nothing stands there.
 *
 * @example isPlaceholder("ＴＢＤ ") //=> true
 */
export const isPlaceholder = (text: string): boolean => PLACEHOLDERS.has(foldText(text).toLowerCase());

/**
 * Whether a text says that there is no end.
 *
 * @example saysOpenEnded("無期限") //=> true
 */
export const saysOpenEnded = (text: string): boolean => OPEN_ENDED.has(foldText(text).toLowerCase());
