import { pickTerm, readTerms } from "../../../src/rules/policy/terms";

const terms = (text: string) => {
  const read = readTerms(text);
  if (read === undefined) throw new Error(text);
  return read;
};

describe("a terms field", () => {
  it("lists months, in any of the usual separators and widths", () => {
    expect(terms("12, 24; \uFF13\uFF16")).toEqual({
      kind: "stated",
      value: { months: [12, 24, 36], wholeYears: false },
    });
  });

  it.each(["", "12, x", "0", "1.5", "1201", "twelve", "12,,24"])("refuses %j", (text) => {
    expect(readTerms(text)).toBeUndefined();
  });
});

describe("the term to count with", () => {
  it("is the first that is sold when none is asked for", () => {
    expect(pickTerm(terms("24, 12"), null, "acme", true)).toBe(24);
    expect(pickTerm(terms("whole years"), null, "acme", true)).toBe(12);
  });

  it("is the one asked for when it is sold", () => {
    expect(pickTerm(terms("12, 24"), 24, "acme", true)).toBe(24);
    expect(pickTerm(terms("whole years"), 60, "acme", true)).toBe(60);
  });

  it("names what is sold when it is not", () => {
    expect(pickTerm(terms("12, 24"), 18, "acme", true)).toEqual({
      id: "termNotSold",
      values: { policy: "acme", found: 18, sold: "12, 24" },
    });
    expect(pickTerm(terms("whole years"), 18, "acme", true)).toMatchObject({ id: "termNotSold" });
  });

  it("must be given where the source names none and the rule counts one", () => {
    expect(pickTerm(terms("not stated"), null, "acme", true)).toMatchObject({ id: "termMissing" });
    expect(pickTerm(terms("not stated"), null, "acme", false)).toBe(0);
    expect(pickTerm(terms("not stated"), 7, "acme", true)).toBe(7);
  });
});
