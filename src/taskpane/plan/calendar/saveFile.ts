/** Milliseconds: a browser has begun to read the file long before. */
const KEPT = 60_000;

/**
 * Hands a file to the browser to save. A page is not told whether it was saved: the web view of Excel may refuse.
 *
 * @param name of the file
 * @param text in UTF-8
 * @param type `text/calendar`
 */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
