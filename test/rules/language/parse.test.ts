import fc from "fast-check";
import { parseRule, type RuleFault } from "../../../src/rules/language/parse";
import { ANCHORS, PHRASES } from "../../../src/rules/language/rule";

const stepsOf = (text: string) => {
  const parsed = parseRule(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
  return parsed.rule.steps;
};

const faultOf = (text: string): RuleFault => {
  const parsed = parseRule(text);
  if (parsed.ok) throw new Error(`${text} was read`);
  return parsed.fault;
};

describe("a rule text", () => {
  it("is an anchor and steps", () => {
    const parsed = parseRule("purchased, + term, month end");
    expect(parsed).toEqual({
      ok: true,
      rule: {
        anchor: "purchased",
        text: "purchased, + term, month end",
        steps: [{ kind: "shift", sign: 1, amount: "term", unit: "month" }, { kind: "month end" }],
      },
    });
  });

  it("shifts by days, months, years and business days", () => {
    expect(stepsOf("end, + 1 day, - 2 months, + 3 years, - 4 business days")).toEqual([
      { kind: "shift", sign: 1, amount: 1, unit: "day" },
      { kind: "shift", sign: -1, amount: 2, unit: "month" },
      { kind: "shift", sign: 1, amount: 3, unit: "year" },
      { kind: "shift", sign: -1, amount: 4, unit: "business day" },
    ]);
  });

  it("counts periods in months, years or terms", () => {
    expect(stepsOf("paid, for 6 months, for 2 years, for term")).toEqual([
      { kind: "for", amount: 6, unit: "month" },
      { kind: "for", amount: 2, unit: "year" },
      { kind: "for", amount: "term", unit: "month" },
    ]);
  });

  it.each(PHRASES)("knows %s", (phrase) => {
    expect(stepsOf(`end, ${phrase}`)).toEqual([{ kind: phrase }]);
  });

  it("does not mind case, spaces or width", () => {
    expect(stepsOf("END ,\u3000+  \uFF13\uFF16 Months\u3001Last  Business Day")).toEqual(
      stepsOf("end, + 36 months, last business day"),
    );
  });
});

describe("a word that does not fit", () => {
  it.each([
    ["end, - 1 month, monht start", "monht", 17],
    ["bought, + 1 day", "bought", 1],
    ["end, + many days", "many", 8],
    ["end, + 12345 days", "12345", 8],
    ["end, + 3 weeks", "weeks", 10],
    ["end, month middle", "middle", 12],
    ["end, month start on monday", "monday", 21],
    ["end, + 1 day later", "later", 14],
    ["end later, + 1 day", "later", 5],
    ["end, + term years", "years", 13],
    ["end, for 0 months", "months", 12],
    ["end, for 10 days", "days", 13],
  ])("%s: %s at %i", (text, word, position) => {
    expect(faultOf(text)).toMatchObject({ word, position });
  });

  it("says what could stand there", () => {
    expect(faultOf("begin").expected).toEqual(ANCHORS);
    expect(faultOf("end, + 1 week").expected).toEqual(["days", "months", "years", "business days"]);
    expect(faultOf("end, month").expected).toEqual(["month start", "month end", "month start on or after"]);
  });

  it("points behind the text when a part is missing", () => {
    expect(faultOf("")).toMatchObject({ word: "", position: 1 });
    expect(faultOf("end,")).toMatchObject({ word: "", position: 5 });
    expect(faultOf("end, + 1")).toMatchObject({ word: "", position: 9 });
  });

  it("never throws, and points into the text, whatever the text", () => {
    const piece = fc.constantFrom(
      "end",
      "paid",
      ",",
      "+",
      "-",
      " ",
      "1",
      "term",
      "for",
      "month",
      "start",
      "business",
      "day",
      "x",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join(" ")),
        ),
        (text) => {
          const parsed = parseRule(text);
          if (parsed.ok) return;
          expect(parsed.fault.position).toBeGreaterThanOrEqual(1);
          expect(parsed.fault.position).toBeLessThanOrEqual(text.length + 2);
          expect(parsed.fault.expected.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
