/**
 * Fill and text of a marked cell, with a contrast of more than 7 to 1. Our rules are told from people's own by this pair,
 * which no palette of Excel has: Excel keeps neither a name nor a lasting id with a rule.
 */
export const MARK_COLOUR = { fill: "#FFD8DD", font: "#7A0016" } as const;
