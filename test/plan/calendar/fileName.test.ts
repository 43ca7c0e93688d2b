import fc from "fast-check";
import { fileName } from "../../../src/plan/calendar/fileName";

it.each([
  ["Aoki / Sales?", "Aoki Sales"],
  ["..\\..\\etc", "etc"],
  ["営業部:青木", "営業部 青木"],
  ["a\u0000b\tc", "a b c"],
  ["か\u3099", "が"],
  ["***", ""],
])("%j becomes %j", (text, name) => {
  expect(fileName(text)).toBe(name);
});

it("is a name that every system takes, however long or strange the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const name = fileName(text);
      expect(name).not.toMatch(/[<>:"/\\|?*]|\p{C}|^[\s.]|[\s.]$/u);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
      expect(Buffer.from(name, "utf8").toString("utf8")).toBe(name);
    }),
  );
});
