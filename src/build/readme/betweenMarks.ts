const BEGIN = "<!-- prettier-ignore-start -->\n<!-- Written by `npm run generate`. -->";
const END = "<!-- prettier-ignore-end -->";

/**
 * A text with everything between its two marks replaced.
 *
 * @param text Markdown with the marks, once each
 * @param content what is to stand between them
 * @returns the text with the new content
 * @throws Error where a mark is missing or there twice
 * @example betweenMarks(readme, table).includes(table) //=> true
 */
export function betweenMarks(text: string, content: string): string {
  const [before, rest, ...more] = text.split(BEGIN);
  const [, after, ...others] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined || more.length + others.length > 0) {
    throw new Error("The marks of the generated part stand there not just once");
  }
  return `${before}${BEGIN}\n\n${content}\n\n${END}${after}`;
}
