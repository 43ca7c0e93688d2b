import * as z from "zod/mini";
import { everyField } from "../policy/versionFields";

// The pane's content security policy forbids code made from text, which zod would use to check faster.
z.config({ jitless: true });

/** The form of the file; a later form that older add-ins cannot read gets another number. */
export const FORMAT = 1;

/** The published schema's name, beside the pane's own page. */
export const SCHEMA_FILE = "policy-file.schema.json";

const SHA_256 = /^[0-9a-f]{64}$/;

/** A text for both languages, or one for each. */
export const TEXT = z.union([z.string(), z.strictObject({ en: z.string(), ja: z.string() })]);

const fields = everyField().filter((field) => field !== "id");

const POLICY = z.strictObject({
  id: z.string().check(z.minLength(1)),
  version: z.string().check(z.minLength(1)),
  ...Object.fromEntries(fields.map((field) => [field, z.optional(TEXT)])),
  signature: z.optional(z.string().check(z.regex(SHA_256))),
});

/** A file of policies: what is in it besides is refused, so that a misspelt field is no silence. */
export const FILE = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(FORMAT),
  policies: z.array(POLICY).check(z.minLength(1)),
});
