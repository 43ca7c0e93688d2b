import { dayOf } from "../../../../src/rules/days";
import { bundledPolicies } from "../../../../src/rules/policies";
import { withOwnPolicies, type Policy } from "../../../../src/rules/policy";
import { answersFor } from "../../../../src/taskpane/lookUp/answersFor";
import type { Known } from "../../../../src/taskpane/lookUp/answersFor";
import { answerFormula } from "../../../../src/taskpane/lookUp/formula/answerFormula";
import { openExcel } from "../../../playground/excel/openExcel";
import { putBlock } from "../../putBlock";
import { known } from "../known";

const open = openExcel();
const { workbook, person } = open;

const ACME = [
  ["initial terms", "12; 24"],
  ["initial end", "purchased, + term, month end"],
  ["renewal opens", "end, - 60 days"],
  ["renewal terms", 12],
  ["renewed end", "end, + 1 day, for term"],
  ["notices", "end, - 90 days"],
  ["channels", "shop"],
  ["late 1 until", "end, + 30 days"],
  ["after", "buy new"],
];
const acme = withOwnPolicies(bundledPolicies, [{ name: "Acme_policy", cells: ACME }]).find("Acme_policy") as Policy;

beforeAll(async () => {
  // The functions associate themselves as the build does it for the page.
  const functions = await Promise.all([
    import("../../../../src/functions/supportStart"),
    import("../../../../src/functions/startWindow"),
    import("../../../../src/functions/supportEnd"),
    import("../../../../src/functions/supportStatus"),
    import("../../../../src/functions/nextAction"),
    import("../../../../src/functions/renewFrom"),
    import("../../../../src/functions/renewBy"),
    import("../../../../src/functions/renewedEnd"),
    import("../../../../src/functions/noticeDates"),
    import("../../../../src/functions/reinstateBy"),
  ]);
  for (const exported of functions) {
    for (const [id, call] of Object.entries(exported)) CustomFunctions.associate(id, call);
  }
  putBlock(open, "Acme_policy", ACME);
  person.select("Licences!A1");
});

const start = { kind: "start", day: dayOf(2020, 4, 15) } as const;

it.each<[string, Known, string | null, "en" | "ja"]>([
  ["an end in a cell", known(), "Licences!A1", "en"],
  ["a typed end", known("sparx-jp", { channel: "direct" }), null, "ja"],
  ["a typed start", known("sparx-jp", { date: start }), null, "en"],
  ["a start and a term", known("nec-pp", { date: start, term: 36 }), null, "en"],
  ["a policy with a window for the start", known("nec-pp-rhel", { date: start }), null, "en"],
  ["an end, by a policy of the workbook", known(undefined, { policy: acme, isOwn: true, channel: "shop" }), "A1", "ja"],
  ["a start, by one", known(undefined, { policy: acme, isOwn: true, date: start, term: 24 }), null, "en"],
])("gives in the sheet what the pane says, from %s", (_name, licence, cell, language) => {
  person.type("A1", "2021-04-30");
  for (const answered of answersFor(licence)) {
    const { formula, columns } = answerFormula(answered, { known: licence, cell, language });
    person.type("C1:H1", "");
    person.type("C1", formula);
    const { value, spill } = workbook.sheet.at(0, 2);
    expect([formula, spill?.columns ?? 1]).toEqual([formula, columns]);
    const { answer } = answered;
    if (answer.kind !== "found") expect(value).toMatchObject({ code: "#N/A" });
    else if (typeof answer.value === "number") expect(value).toBe(answer.value);
    else if (Array.isArray(answer.value)) expect(value).toBe(answer.value[0]);
    else expect(typeof value).toBe("string");
  }
});

it("refers to the cell that the date was taken from, and to nothing else", () => {
  const [status] = answersFor(known());
  if (!status) throw new Error("no answer");
  const input = { known: known(), cell: "'To do'!C7", language: "ja" } as const;
  expect(answerFormula(status, input)).toEqual({
    formula: `=TERM.SUPPORT_STATUS("sparx-jp",'To do'!C7,DATE(2021,3,15),"ja")`,
    columns: 1,
    dateColumns: [],
  });
});

it("calls a policy of the workbook by the name of its cells, without quotes, wherever it stands", () => {
  const licence = known(undefined, { policy: acme, isOwn: true, date: start, term: 24 });
  const formulaOf = (wanted: string) => {
    const answered = answersFor(licence).find(({ question }) => question === wanted);
    if (!answered) throw new Error("no answer");
    return answerFormula(answered, { known: licence, cell: "C7", language: "en" }).formula;
  };
  expect(formulaOf("SUPPORT_END")).toBe("=TERM.SUPPORT_END(Acme_policy,C7,24)");
  expect(formulaOf("RENEW_BY")).toBe("=TERM.RENEW_BY(Acme_policy,TERM.SUPPORT_END(Acme_policy,C7,24))");
});

it("leaves the format of a day with a clock time to the function", () => {
  const licence = known("sparx-jp", { channel: "direct" });
  const reinstateBy = answersFor(licence).find(({ question }) => question === "REINSTATE_BY");
  if (!reinstateBy) throw new Error("no answer");
  expect(answerFormula(reinstateBy, { known: licence, cell: "C7", language: "en" })).toMatchObject({
    formula: '=TERM.REINSTATE_BY("sparx-jp",C7,"direct")',
    dateColumns: [],
  });
});
