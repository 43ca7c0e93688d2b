import * as z from "zod/mini";
import { FILE, TEXT } from "./fileSchema";

/**
 * The JSON Schema (2020-12) of a file of policies, made of the schema that files are read with.
 *
 * @param address at which it is published
 * @returns JSON
 */
export function schemaText(address: string): string {
  // A hundred fields are the same kind of text: said once, and referred to.
  const metadata = z.registry<{ id: string }>().add(TEXT, { id: "text" });
  const { $schema, ...schema } = z.toJSONSchema(FILE, { io: "input", metadata });
  const title = "Policies of Licence Terms";
  return `${JSON.stringify({ $schema, $id: address, title, ...schema }, null, 2)}\n`;
}
