import { confidenceWords } from "../locales/confidence";
import { message, type Language } from "../rules/messages";
import { bundledPolicies } from "../rules/policies";
import { byIdOnly, foldText, type FlatPolicy } from "../rules/policy";
import { language as languageArgument, optional, text } from "./arguments";
import { tableFunction } from "./tableFunction";

const FIELDS = ["id", "vendor", "product", "region", "confidence", "source", "source address"] as const;

const HEADERS: Readonly<Record<Language, readonly string[]>> = {
  en: ["Id", "Vendor", "Product", "Region", "Confidence", "Source", "Address", "Found by"],
  ja: ["id", "販売元", "製品", "地域", "確かさ", "出典", "アドレス", "指定方法"],
};

function written(flat: FlatPolicy, field: string, language: Language): string {
  const value = flat[field] ?? "";
  return typeof value === "string" ? value : value[language];
}

const FOUND_BY = {
  en: { all: "id or name", byIdOnly: "id only" },
  ja: { all: "id・名前", byIdOnly: "id のみ" },
} as const;

/** The confidence as a policy block writes it; in Japanese in words. */
function confidenceIn(flat: FlatPolicy, language: Language): string {
  const text = written(flat, "confidence", "en");
  const words: Readonly<Record<string, string>> = confidenceWords.ja;
  return language === "en" ? text : (words[foldText(text)] ?? text);
}

function rowOf(flat: FlatPolicy, language: Language): string[] {
  const fields = FIELDS.map((field) =>
    field === "confidence" ? confidenceIn(flat, language) : written(flat, field, language),
  );
  return [...fields, FOUND_BY[language][byIdOnly(flat) ? "byIdOnly" : "all"]];
}

const SEARCHED = ["id", "vendor", "product", "names"];

function matches(flat: FlatPolicy, folded: string): boolean {
  return SEARCHED.some((field) =>
    foldText(`${written(flat, field, "en")} ${written(flat, field, "ja")}`).includes(folded),
  );
}

const answer = tableFunction([optional(text("search")), optional(languageArgument)], ["plain"], (search, language) => {
  const matching = bundledPolicies.flats.filter((flat) => matches(flat, foldText(search ?? "")));
  if (matching.length === 0) {
    return { kind: "none", message: message("noPolicyFound", { found: `"${search ?? ""}"` }), because: [] };
  }
  const rows = matching.map((flat) => rowOf(flat, language ?? "en"));
  return { kind: "found", value: [[...HEADERS[language ?? "en"]], ...rows], because: [] };
});

/**
 * Table of the bundled policies, with headers
 *
 * @customfunction POLICIES
 * @param [search] Part of an id, vendor, product or name; left out: all
 * @param [language] Language of the texts: "en" (default) or "ja"
 * @returns Headers, then one row a policy: id, vendor, product, region, confidence, source, address, found by
 * @remarks Errors: #N/A when nothing matches.
 * @remarks Sources: the policies'.
 * @example =TERM.POLICIES("nec") lists the support packs of NEC
 */
export function POLICIES(search?: any, language?: any): any[][] {
  return answer(search, language);
}
