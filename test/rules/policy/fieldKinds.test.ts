import { checkedPolicy, refusal } from "./checkedPolicy";

describe("a rule", () => {
  it("is a rule, none, or not stated, and not stated where it is left out", () => {
    expect(checkedPolicy({ "renewal opens": "end, - 2 months" })["renewal opens"].kind).toBe("stated");
    expect(checkedPolicy({ "renewal opens": "None" })["renewal opens"].kind).toBe("none");
    expect(checkedPolicy({ "renewal opens": "not stated" })["renewal opens"].kind).toBe("not stated");
    expect(checkedPolicy({})["renewal opens"].kind).toBe("not stated");
  });

  it("names the word that does not fit, its place and what could stand there", () => {
    expect(refusal({ "initial end": "purchased, + term, monht end" })).toBe(
      'Policy field "initial end": the word "monht" at character 20 does not fit. ' +
        "Expected +, -, month start, month end, next month start, month start on or after, " +
        "business day on or before, business day on or after, last business day, for.",
    );
  });

  it("starts only from dates that the question knows", () => {
    expect(refusal({ "renewal opens": "paid, month start" })).toContain(
      '"renewal opens": a rule here cannot start from "paid"',
    );
    expect(refusal({ "initial end": "end, + 1 day" })).toContain("purchased, delivered, certificate, agreed, start");
  });
});

describe("several rules", () => {
  it("are separated like a list", () => {
    expect(checkedPolicy({ notices: "end, - 2 months; end, - 20 days" }).notices).toMatchObject({
      value: [{ text: "end, - 2 months" }, { text: "end, - 20 days" }],
    });
  });

  it("are at least one", () => {
    expect(refusal({ notices: ";" })).toContain('"notices": the word ";" at character 1 does not fit');
  });
});

describe("a list", () => {
  it("is separated by semicolons or line breaks of either width", () => {
    expect(checkedPolicy({ names: "One; Two\uFF1B三\n" }).names.en).toEqual(["One", "Two", "三"]);
  });
});

describe("a choice", () => {
  it("does not mind case and names what there is", () => {
    expect(checkedPolicy({ after: "Buy  New" }).after).toBe("buy new");
    expect(refusal({ after: "weep" })).toBe(
      'Policy field "after": "weep" does not fit. Expected buy new, upgrade, ask vendor.',
    );
  });
});

describe("a limit", () => {
  it("may also be open", () => {
    expect(checkedPolicy({ "late 1 until": "no limit" }).late[0]?.until.kind).toBe("no limit");
  });
});

describe("cut-offs", () => {
  it("are clock times by channel", () => {
    const cutOffs = checkedPolicy({ "late 1 until": "end, + 1 month", "late 1 cut-off": "Direct 15:00, package 9:30" })
      .late[0]?.["cut-off"];
    expect([...(cutOffs ?? [])]).toEqual([
      ["direct", 0.625],
      ["package", 9.5 / 24],
    ]);
  });

  it.each(["direct", "direct 25:00", "direct 12:60", "15:00"])("refuses %s", (text) => {
    expect(refusal({ "late 1 until": "end", "late 1 cut-off": text })).toContain(`"late 1 cut-off": "${text}"`);
  });
});

describe("back pay and surcharge", () => {
  const late = (field: string, text: string) =>
    checkedPolicy({ "late 1 until": "end", [`late 1 ${field}`]: text }).late[0];

  it("are read by their own forms", () => {
    expect(late("back pay", "gap on top")?.["back pay"].kind).toBe("stated");
    expect(late("surcharge", "25 % of gap")?.surcharge.kind).toBe("stated");
  });

  it("are not stated where they are left out", () => {
    expect(late("end", "not stated")).toMatchObject({
      "back pay": { kind: "not stated" },
      surcharge: { kind: "not stated" },
    });
  });

  it("refuses other words", () => {
    expect(refusal({ "late 1 until": "end", "late 1 surcharge": "a lot" })).toContain('"a lot" does not fit');
    expect(refusal({ "late 1 until": "end", "late 1 back pay": "all" })).toContain('"all" does not fit');
  });
});

describe("a calendar", () => {
  it("is one of those there are, or none", () => {
    expect(checkedPolicy({ calendar: "jp" }).calendar?.id).toBe("JP");
    expect(checkedPolicy({ calendar: "none" }).calendar).toBeUndefined();
    expect(refusal({ calendar: "Atlantis" })).toContain("JP");
  });
});

describe("closures", () => {
  it("are days or ranges of days", () => {
    expect(checkedPolicy({ closures: "12-29 to 01-03" }).closures).toBeDefined();
    expect(checkedPolicy({ closures: "not stated" }).closures).toBeUndefined();
    expect(refusal({ closures: "Christmas" })).toContain("Christmas");
  });
});

describe("rule ids", () => {
  it("are listed by field", () => {
    const ids = checkedPolicy({ "rule ids": "Initial end: SPX-1 SPX-3; renewal opens: SPX-6" })["rule ids"];
    expect(ids.get("initial end")).toEqual(["SPX-1", "SPX-3"]);
    expect(refusal({ "rule ids": "SPX-1" })).toContain("field: id id");
  });
});

describe("an id", () => {
  it("is folded, and must be there", () => {
    expect(checkedPolicy({ id: " ACME " }).id).toBe("acme");
    expect(refusal({ id: " " })).toContain('"id"');
  });
});
