/**
 * What stands before the dot in a formula, as the manifest says: its one source.
 *
 * @param manifest text of manifest.xml
 * @throws Error when the manifest names no namespace
 * @example namespaceOf(manifest) //=> "TERM"
 */
export function namespaceOf(manifest: string): string {
  const namespace = /<bt:String id="Functions\.Namespace" DefaultValue="([^"]+)"/.exec(manifest)?.[1];
  if (namespace === undefined) throw new Error("manifest.xml has no string Functions.Namespace.");
  return namespace;
}
