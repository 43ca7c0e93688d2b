// Windows forbids these in names; the other systems only the slash and the control characters.
const FORBIDDEN = /[<>:"/\\|?*]|\p{C}/gu;
// Some systems allow 255 bytes: 60 characters of four bytes leave room for what stands around them.
const LONGEST = 60;

/**
 * A part of a file's name that every system takes.
 *
 * @param text any text; to stand after another part, so that names such as CON or .profile cannot arise
 * @returns at most 60 characters, composed, without forbidden ones and without spaces or full stops at either end
 * @example fileName("Aoki / Sales?") //=> "Aoki Sales"
 */
export function fileName(text: string): string {
  const allowed = text.normalize("NFC").replace(FORBIDDEN, " ").replace(/\s+/gu, " ");
  return [...allowed.trim()]
    .slice(0, LONGEST)
    .join("")
    .replace(/^[\s.]+|[\s.]+$/gu, "");
}
