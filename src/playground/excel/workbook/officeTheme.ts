/** The accents of the Office theme, in Excel's order; tables and charts take their colours from them. */
export const accents = ["#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"] as const;
