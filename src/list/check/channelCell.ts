import { foldText, type Policy } from "../../rules/policy";
import { cellText } from "../cellText";
import { foldWords, hasWords } from "../foldWords";
import type { CellValue } from "../listInput";
import { isPlaceholder } from "../placeholder";

/** What a channel cell says: the channel as its policy names it, nothing, or something the policy does not know. */
export type CellChannel =
  | { readonly kind: "channel"; readonly name: string }
  | { readonly kind: "blank" }
  | { readonly kind: "unknown"; readonly known: { readonly en: string; readonly ja: string } };

/**
 * Reads a channel with the words of its policy.
 *
 * @param value the cell: `package`, `パッケージ版`
 * @param policy whose channels count; one that knows none takes none
 * @example readChannel("パッケージ版", sparx-jp) //=> { kind: "channel", name: "package" }
 */
export function readChannel(value: CellValue, { channels }: Policy): CellChannel {
  const text = cellText(value);
  if (text === "" || isPlaceholder(text) || channels.en.length === 0) return { kind: "blank" };
  const folded = foldWords(text);
  const index = channels.en.findIndex((english, place) =>
    [english, channels.ja[place] ?? ""].some((name) => hasWords(folded, foldWords(name))),
  );
  const name = channels.en[index];
  if (name !== undefined) return { kind: "channel", name: foldText(name) };
  return { kind: "unknown", known: { en: channels.en.join(", "), ja: channels.ja.join(", ") } };
}

/**
 * Whether a policy's notices reach a buyer of this channel only after registering: its notice condition names the
 * channel.
 *
 * @example noticeNeedsRegistering(sparx-jp, "package") //=> true
 */
export function noticeNeedsRegistering(policy: Policy, channel: string): boolean {
  return policy.notices.kind === "stated" && hasWords(foldWords(policy["notice condition"].en), foldWords(channel));
}
