export const defaultAddress = "https://localhost:3000";

/**
 * The address that the add-in is hosted at, as every published file writes it.
 *
 * @param wanted what was typed after `--env address=`; `undefined` when nothing was
 * @returns the address without a slash at its end; `https://localhost:3000` by default
 * @throws Error when it is no https address, or carries a query, a fragment or a password
 * @example hostingAddress("https://terms.example.org/excel/") //=> "https://terms.example.org/excel"
 */
export function hostingAddress(wanted: unknown = defaultAddress): string {
  const complaint = `The hosting address must look like https://terms.example.org, not ${JSON.stringify(wanted)}.`;
  if (typeof wanted !== "string" || !URL.canParse(wanted)) throw new Error(complaint);
  const address = new URL(wanted);
  if (address.protocol !== "https:") throw new Error(`${complaint} Excel loads add-ins over https only.`);
  if (address.search || address.hash || address.username || address.password) {
    throw new Error(`${complaint} Leave out what follows ? or #, and any user name.`);
  }
  return `${address.origin}${address.pathname}`.replace(/\/+$/, "");
}
