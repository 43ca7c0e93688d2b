import { contentText } from "../../../rules/policyFile";
import type { FlatPolicy } from "../../../rules/policy";

/**
 * What tells whether a policy still says what it said when its file was written.
 *
 * @param fields field -> text
 * @returns SHA-256 of the content in hexadecimal: the same for the same content, whatever the order of the fields
 */
export async function signatureOf(fields: FlatPolicy): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(contentText(fields))));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
