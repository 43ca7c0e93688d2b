import type { FlatPolicy } from "../../../rules/policy";
import type { FiledPolicy } from "../../../rules/policyFile";
import { signatureOf } from "./signatureOf";

/**
 * Policies as a file holds them, signed.
 *
 * @param flats field -> text, the id among them
 * @param version as those who keep the file count
 */
export function filedPolicies(flats: readonly FlatPolicy[], version: string): Promise<FiledPolicy[]> {
  return Promise.all(
    flats.map(async ({ id = "", ...fields }) => ({
      id: String(id),
      version,
      fields,
      signature: await signatureOf(fields),
    })),
  );
}
