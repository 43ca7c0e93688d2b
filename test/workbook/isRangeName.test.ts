import { isRangeName } from "../../src/workbook/isRangeName";

it.each(["Acme", "_own", "sparx_jp_own", "自社ポリシー", "EA_15", "Policy.2026", "ABCD1"])("takes %s", (name) => {
  expect(isRangeName(name)).toBe(true);
});

it.each(["", "EA15", "a1", "XFD1048576", "R1C1", "r", "C", "R2", "sparx-jp", "own policy", "1st", "a".repeat(256)])(
  "refuses %s, which Excel reads otherwise",
  (name) => {
    expect(isRangeName(name)).toBe(false);
  },
);
