/** @jest-environment jsdom */
import { classes } from "../../../../src/playground/excel/members";
import { openExcel } from "../openExcel";

openExcel();

const kept = ["Bag"];
const ofExcel = Object.entries(classes).filter(([name]) => !kept.includes(name) && !name.startsWith("Microsoft."));

it.each(ofExcel)("has no member of %s that Excel lacks", (name, { properties, methods }) => {
  const known = (Excel as unknown as Record<string, { prototype: object }>)[name];
  const names = [...Object.keys(properties), ...Object.keys(methods)].filter((each) => !each.startsWith("_"));
  const missing = names.filter((each) => {
    const spelled = each.charAt(0).toLowerCase() + each.slice(1);
    return known === undefined || !(spelled in known.prototype);
  });
  expect(missing).toEqual([]);
});
