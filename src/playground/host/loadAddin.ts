import { createFunctionHost, type FunctionHost } from "./customFunctions";
import type { Metadata } from "./metadata";

/** The built add-in as the page loaded it. */
export interface Addin {
  readonly metadata: Metadata;
  readonly host: FunctionHost;
}

/**
 * Loads the add-in the way Excel does: the metadata as JSON, and functions.js as a plain script that registers itself
 * at the global `CustomFunctions`. It is the built file, so what runs here is what is shipped.
 *
 * @param address where dist is served, without a slash at the end
 * @param language of the descriptions, and of the sentences on errors
 * @returns metadata and registered functions
 * @throws Error when either file is missing
 */
export async function loadAddin(address: string, language: "en" | "ja"): Promise<Addin> {
  const host = createFunctionHost();
  // Of Office only what the functions ask it: the language of the sentences on errors.
  const Office = { context: { displayLanguage: language === "ja" ? "ja-JP" : "en-US" } };
  Object.assign(globalThis, { CustomFunctions: host.CustomFunctions, Office });
  const [metadata] = await Promise.all([
    loadMetadata(`${address}/functions${language === "ja" ? "-ja-JP" : ""}.json`),
    loadScript(`${address}/functions.js`),
  ]);
  return { metadata, host };
}

async function loadMetadata(address: string): Promise<Metadata> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return (await response.json()) as Metadata;
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} could not be loaded`));
    document.head.append(script);
  });
}
