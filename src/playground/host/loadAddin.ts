import { createFunctionHost, type FunctionHost } from "./customFunctions";
import type { Metadata } from "./metadata";

/** The built add-in as the page loaded it. */
export interface Addin {
  readonly metadata: Metadata;
  readonly host: FunctionHost;
}

/**
 * Loads the add-in the way Excel does: the metadata as JSON, and functions.js as a plain script that finds nothing but
 * the global `CustomFunctions`. It is the built file, so what runs here is what is shipped.
 *
 * @param address where dist is served, without a slash at the end
 * @param language of the metadata's descriptions
 * @returns metadata and registered functions
 * @throws Error when either file is missing
 */
export async function loadAddin(address: string, language: "en" | "ja"): Promise<Addin> {
  const host = createFunctionHost();
  Object.assign(globalThis, { CustomFunctions: host.CustomFunctions });
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
