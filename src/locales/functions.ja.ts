import type { FunctionWords } from "./functionWords";

/** Japanese words of the worksheet functions; the English ones are their JSDoc. The build fails when one is missing. */
export const functionsJa: Readonly<Record<string, FunctionWords>> = {};
