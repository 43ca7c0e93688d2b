import { pageWords } from "../../locales/pages";
import type { PageWords } from "../../locales/pages";
import type { Example } from "../metadata/examples";
import type { FunctionMetadata, Metadata, ParameterMetadata } from "../metadata/metadata";
import { escapeHtml, fileIn, page } from "./page";

export const helpFile = "help.html";

/**
 * The help page of every function, in one language. Each function's anchor is its id in small letters, where the help
 * address of its metadata points to.
 *
 * @param metadata the functions, in that language
 * @param namespace what stands before the dot in a formula
 * @param examples function id -> example
 */
export function helpPage(
  metadata: Metadata,
  namespace: string,
  examples: ReadonlyMap<string, Example>,
  language: "en" | "ja",
): string {
  const words = pageWords[language];
  const other = language === "en" ? "ja" : "en";
  const { functions } = metadata;
  return page({
    words,
    title: words.help.title,
    otherPage: fileIn(other, helpFile),
    otherTag: pageWords[other].tag,
    main: [
      `<p>${escapeHtml(words.help.introduction)}</p>`,
      `<h2>${escapeHtml(words.help.rules)}</h2>`,
      `<ul>${words.help.ruleLines.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`,
      `<h2>${escapeHtml(words.help.functions)}</h2>`,
      `<ul class="index">${functions.map(({ id }) => `<li><a href="#${id.toLowerCase()}">${id}</a></li>`).join("")}</ul>`,
      ...functions.map((each) => section(each, namespace, examples.get(each.id), words)),
    ].join("\n"),
  });
}

function section(
  described: FunctionMetadata,
  namespace: string,
  example: Example | undefined,
  words: PageWords,
): string {
  const { id, name, description, parameters } = described;
  const call = `=${namespace}.${name}(${parameters.map(inCall).join(", ")})`;
  return `<section id="${id.toLowerCase()}">
<h3>${escapeHtml(name)}</h3>
<p><code>${escapeHtml(call)}</code></p>
<p>${escapeHtml(description)}</p>
${parameters.length === 0 ? "" : table(parameters, words)}
${example ? shown(example, words) : ""}
</section>`;
}

function shown({ formula, result }: Example, { help }: PageWords): string {
  const gives = result === undefined ? "" : ` → <strong>${escapeHtml(result)}</strong>`;
  return `<p>${escapeHtml(help.example)} <code>${escapeHtml(formula)}</code>${gives}</p>`;
}

function inCall({ name, optional }: ParameterMetadata): string {
  return optional ? `[${name}]` : name;
}

function table(parameters: readonly ParameterMetadata[], { help }: PageWords): string {
  const rows = parameters.map(({ name, description, optional }) => {
    const mark = optional ? ` <small>${escapeHtml(help.optional)}</small>` : "";
    return `<tr><th scope="row">${escapeHtml(name)}${mark}</th><td>${escapeHtml(description)}</td></tr>`;
  });
  return `<table>
<thead><tr><th scope="col">${escapeHtml(help.parameter)}</th><th scope="col">${escapeHtml(help.meaning)}</th></tr></thead>
<tbody>${rows.join("\n")}</tbody>
</table>`;
}
