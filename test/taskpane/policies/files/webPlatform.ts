import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";

/** Gives jsdom what every browser has and it lacks: digests, and texts as bytes; both those of Node. */
export function completeWebPlatform(): void {
  Object.defineProperty(globalThis, "crypto", { value: webcrypto, configurable: true });
  Object.assign(globalThis, { TextEncoder, TextDecoder });
}
