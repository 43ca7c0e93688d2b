import { confidenceWords } from "../../locales/confidence";
import { byIdOnly, type FlatPolicy } from "../../rules/policy";

const inEnglish = (value: FlatPolicy[string] = ""): string => (typeof value === "string" ? value : value.en);

/** Text of a cell: marks that Markdown would read are escaped. */
const cell = (text: string): string => text.replace(/[\\|[\]<>*_`]/gu, "\\$&");

function howSure(flat: FlatPolicy): string {
  const confidence = inEnglish(flat["confidence"]);
  const words: Readonly<Record<string, string>> = confidenceWords.en;
  return `${words[confidence] ?? confidence}${byIdOnly(flat) ? "; found by id only" : ""}`;
}

function sourceLink(flat: FlatPolicy): string {
  return `[${cell(inEnglish(flat["source"]))}](<${inEnglish(flat["source address"])}>)`;
}

function inGroups(flats: readonly FlatPolicy[]): FlatPolicy[][] {
  const groups = new Map<string, FlatPolicy[]>();
  for (const flat of flats) {
    const key = JSON.stringify([inEnglish(flat["vendor"]), howSure(flat)]);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(flat);
  }
  return [...groups.values()];
}

const unique = (texts: readonly string[]): string => [...new Set(texts)].join(", ");

/**
 * The bundled policies as a Markdown table that folds away: one row for each vendor and each kind of source.
 *
 * @param flats policies as they are written down
 * @returns Markdown; its summary counts policies and vendors
 * @example policyTable([{ id: "acme", vendor: "Acme", ... }]) //=> "<details>\n<summary>One policy of one vendor ..."
 */
export function policyTable(flats: readonly FlatPolicy[]): string {
  const vendors = new Set(flats.map(({ vendor }) => inEnglish(vendor)));
  const rows = inGroups(flats)
    .map((group): readonly string[] => [
      unique(group.map(({ vendor }) => cell(inEnglish(vendor)))),
      unique(group.map(({ id }) => `\`${inEnglish(id)}\``)),
      unique(group.map(howSure)),
      unique(group.map(sourceLink)),
    ])
    .sort(([a = ""], [b = ""]) => a.localeCompare(b, "en", { sensitivity: "base" }));
  return [
    "<details>",
    `<summary>${flats.length} policies, ${vendors.size} vendors</summary>`,
    "",
    ...[["vendor", "policies", "how sure", "source"], ["---", "---", "---", "---"], ...rows].map(
      (texts) => `| ${texts.join(" | ")} |`,
    ),
    "",
    "</details>",
  ].join("\n");
}
