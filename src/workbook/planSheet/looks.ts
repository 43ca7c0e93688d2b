import type { Look } from "./sheetDraft";

/** Every pair of text and fill has a contrast of more than 7 to 1. */
export const TITLE: Look = { bold: true, size: 14 };
export const SECTION: Look = { bold: true, size: 13 };
export const HEADING: Look = { bold: true, fill: "#1F3864", colour: "#FFFFFF" };
export const SUM: Look = { bold: true, fill: "#E1EBF7" };
/** What people may type over: blue on pale yellow, as accountants mark it. */
export const INPUT: Look = { fill: "#FFF9E0", colour: "#0000B8" };
export const HINT: Look = { colour: "#505050" };
