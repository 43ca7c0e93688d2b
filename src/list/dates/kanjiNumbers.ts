// With the forms that contracts use because a stroke added does not change them.
const DIGITS: Readonly<Record<string, string>> = {
  〇: "0",
  零: "0",
  一: "1",
  壱: "1",
  二: "2",
  弐: "2",
  三: "3",
  参: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
};
const NUMBER_BEFORE_UNIT = new RegExp(`[${Object.keys(DIGITS).join("")}十拾百千]+(?= ?[年月日])`, "g");
const WITH_PLACES = /^(?:(\d?)千)?(?:(\d?)百)?(?:(\d?)[十拾])?(\d?)$/;

function numberText(kanji: string): string {
  const digits = Array.from(kanji, (character) => DIGITS[character] ?? character).join("");
  if (/^\d+$/.test(digits)) return digits;
  const [, ...places] = WITH_PLACES.exec(digits) ?? [];
  // A place without a digit before it counts once: 十 is ten.
  const [thousands, hundreds, tens] = places.map((digit) => (digit === "" ? 1 : Number(digit ?? 0)));
  if (thousands === undefined || hundreds === undefined || tens === undefined) return kanji;
  return String(thousands * 1000 + hundreds * 100 + tens * 10 + Number(places[3]));
}

/**
 * Writes the kanji numerals of a date as digits.
 *
 * @param text folded text
 * @returns the text with the numbers before 年, 月 and 日 in digits; what is no number stays as it is
 * @example foldKanjiNumbers("令和三年四月三十日") //=> "令和3年4月30日"
 */
export function foldKanjiNumbers(text: string): string {
  return text.replace(NUMBER_BEFORE_UNIT, numberText);
}
