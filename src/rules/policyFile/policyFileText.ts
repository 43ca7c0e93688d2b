import type { FiledPolicy } from "./filedPolicy";
import { FORMAT } from "./fileSchema";

/**
 * Policies as the text of a file.
 *
 * @param policies in the order of the file
 * @param schema address of the published schema, by which editors check and complete what is typed
 * @returns JSON, ended by a line break
 */
export function policyFileText(policies: readonly FiledPolicy[], schema: string): string {
  const written = policies.map(({ id, version, fields, signature }) => ({
    id,
    version,
    ...fields,
    ...(signature !== undefined && { signature }),
  }));
  return `${JSON.stringify({ $schema: schema, format: FORMAT, policies: written }, null, 2)}\n`;
}
