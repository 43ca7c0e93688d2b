import { parseFormula } from "../../../../src/playground/excel/formula/expression";

const value = (constant: string | number | boolean) => ({ kind: "value", value: constant });
const reference = (text: string) => ({ kind: "reference", text });

it("reads a call with constants, references and gaps", () => {
  expect(
    parseFormula('=term.check_licences( A2:A9 ,, \'My "list"\'!$B:$B,"a,""b""",-1.5E2, true, DATE(2021,4,30))'),
  ).toEqual({
    kind: "call",
    name: "TERM.CHECK_LICENCES",
    given: [
      reference("A2:A9"),
      { kind: "missing" },
      reference("'My \"list\"'!$B:$B"),
      value('a,"b"'),
      value(-150),
      value(true),
      { kind: "call", name: "DATE", given: [value(2021), value(4), value(30)] },
    ],
  });
});

it("reads comparisons in calls, and leaves those outside to Excel", () => {
  expect(parseFormula('=IF(A2:A9 = "Acme",1,B2)')).toEqual({
    kind: "call",
    name: "IF",
    given: [{ kind: "equals", left: reference("A2:A9"), right: value("Acme") }, value(1), reference("B2")],
  });
  expect(parseFormula("=A1=B1")).toBeUndefined();
  expect(parseFormula("=IF(A1=,1,2)")).toBeUndefined();
});

it.each([
  "A2#",
  "保守一覧!A1:B2",
  "Licences[Support end]",
  "Licences[[#All],[Support end]]",
  "Licences[@[Support end]]",
  "Licences[Price '[JPY']]",
  "[@Ends]",
  "1:3",
  "rates",
])("reads the reference %s", (text) => {
  expect(parseFormula(`=${text}`)).toEqual(reference(text));
});

it.each(["=A1+1", "=SUM(A1)*2", "=(A1)", "={1,2}", "=-", "=TERM.F(A1", "=A1:B2:C3", '="open', "=-A1"])(
  "leaves %s to Excel",
  (formula) => {
    expect(parseFormula(formula)).toBeUndefined();
  },
);
