/** What a column of a licence list can hold. */
export type ColumnRole = "policy" | "start" | "end";

/** Words that name a column in the lists people keep; the first role that fits counts. */
const headingWords: readonly (readonly [ColumnRole, RegExp])[] = [
  ["end", /\bends?\b|\bend date\b|expir|valid (un)?til|support until|終了|期限|満了|満期/i],
  ["start", /start|deliver|purchas|bought|certificate|納品|購入|開始|証書|発注/i],
  ["policy", /policy|product|licen[cs]e|software|vendor|ポリシー|製品|商品|ライセンス|ベンダー/i],
];

/**
 * What a heading says about its column.
 *
 * @returns the role; undefined where no known word stands in the heading
 * @example guessRole("サポート終了日") //=> "end"
 */
export function guessRole(heading: string): ColumnRole | undefined {
  return headingWords.find(([, words]) => words.test(heading.normalize("NFKC")))?.[0];
}

/**
 * The columns of a list by what their headings say; where two fit, the left one.
 *
 * @param columns columns with their headings
 * @returns role -> column; a role that no heading names is missing
 */
export function guessColumns<T extends { heading: string }>(columns: readonly T[]): Partial<Record<ColumnRole, T>> {
  const guessed: Partial<Record<ColumnRole, T>> = {};
  for (const column of columns) {
    const role = guessRole(column.heading);
    if (role) guessed[role] ??= column;
  }
  return guessed;
}
