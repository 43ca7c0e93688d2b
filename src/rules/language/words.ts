/** A word of rule text: as it is compared (folded), as it was written, and where. */
export interface Word {
  readonly folded: string;
  readonly written: string;
  /** Position of its first character in the text, counted from 1. */
  readonly position: number;
}

// Rule text is typed on Japanese keyboards too: full-width signs, digits and commas count as their half-width forms.
const SEPARATOR = /[,\uFF0C\u3001]/u;
// Signs and numbers are words of their own even without spaces ("+36 months"); dashes of every width are a minus.
const WORD =
  /[+\uFF0B]|[-\u2010-\u2015\u2212\uFF0D]|[\d\uFF10-\uFF19]+|[^\s\d+\uFF0B\-\u2010-\u2015\u2212\uFF0D\uFF10-\uFF19]+/gu;
const DASH = /[\u2010-\u2015\u2212]/u;

// Most rule text needs no folding, and the first answer of a formula waits for all rules of its policy.
const FOLDED = /^[!-@[-~]*$/;

function fold(written: string): string {
  if (FOLDED.test(written)) return written;
  return written.normalize("NFKC").toLowerCase().replace(DASH, "-");
}

/**
 * The parts of a rule text between its commas, each as a list of words.
 *
 * @param text rule text, half or full width, with western or Japanese commas
 * @returns one list of words a part; an empty part is an empty list
 * @example wordsOf("end, + 1 day") //=> [[end], [+, 1, day]] with positions 1; 6, 8, 10
 */
export function wordsOf(text: string): Word[][] {
  const parts: Word[][] = [];
  let start = 0;
  for (const part of text.split(SEPARATOR)) {
    parts.push(
      [...part.matchAll(WORD)].map((match) => ({
        folded: fold(match[0]),
        written: match[0],
        position: start + match.index + 1,
      })),
    );
    start += part.length + 1;
  }
  return parts;
}
