import { defaultAddress } from "../hostingAddress";

/**
 * The manifest of the project, written for the address that the add-in is hosted at.
 *
 * @param template text of manifest.xml, whose addresses are those of https://localhost:3000
 * @param address hosting address without a slash at its end
 * @returns the manifest with every address replaced
 */
export function manifestFor(template: string, address: string): string {
  // A path may hold an ampersand, which XML takes for the start of an entity.
  return template.replaceAll(defaultAddress, address.replaceAll("&", "&amp;"));
}
