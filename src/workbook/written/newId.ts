/** Time and chance: no two writes of one workbook get the same, whoever writes. Letters and digits. */
export const newId = (): string => `${Date.now().toString(36)}${Math.floor(Math.random() * 46_656).toString(36)}`;
