import * as z from "zod/mini";
import { FIELD_NAMES, STAGE_FIELD_NAMES } from "../policy/schema";

// The pane's content security policy forbids code made from text, which zod would use to check faster.
z.config({ jitless: true });

/** The form of the file; a later form that older add-ins cannot read gets another number. */
export const FORMAT = 1;

/** The published schema's name, beside the pane's own page. */
export const SCHEMA_FILE = "policy-file.schema.json";

const LAST_STAGE = 9;
const SHA_256 = /^[0-9a-f]{64}$/;

/** A text for both languages, or one for each. */
export const TEXT = z.union([z.string(), z.strictObject({ en: z.string(), ja: z.string() })]);

const stageFields = Array.from({ length: LAST_STAGE }, (_, index) =>
  STAGE_FIELD_NAMES.map((field) => `late ${index + 1} ${field}`),
).flat();

const fields = [...FIELD_NAMES, ...stageFields].filter((field) => field !== "id");

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
