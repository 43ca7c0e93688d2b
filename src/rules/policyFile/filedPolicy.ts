import type { FlatPolicy } from "../policy";

/** A policy as a file holds it. */
export interface FiledPolicy {
  readonly id: string;
  /** As those who keep the file count: `3`, `2026-11`. */
  readonly version: string;
  /** Field -> text, without the id. */
  readonly fields: FlatPolicy;
  /** SHA-256 of `contentText(fields)` in hexadecimal; absent where somebody wrote the file by hand. */
  readonly signature?: string;
}
