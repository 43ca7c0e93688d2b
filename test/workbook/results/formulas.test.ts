import { dayOf } from "../../../src/rules/days";
import type { Destination } from "../../../src/workbook/results/destination";
import { columnFormulas, type FormulaPlan } from "../../../src/workbook/results/formulas";

const to: Destination = {
  sheet: "Licences",
  table: null,
  apart: false,
  headingRow: 0,
  firstRow: 1,
  rows: 899,
  valueColumn: 4,
  formulaColumn: 6,
  columns: 8,
};
const plan: FormulaPlan = {
  list: {
    input: { sheet: "Licences", firstRow: 0, firstColumn: 0, values: [["Product", "Support end", "Via [#]", "Note"]] },
    headerRow: 0,
    columns: [],
  },
  sources: {
    policy: { kind: "list", column: 0 },
    ownPolicies: [],
    end: { kind: "list", column: 1 },
    channel: { kind: "list", column: 2 },
  },
  columns: {
    values: ["problem"],
    formulas: ["status", "supportEnd", "renewBy", "reinstateBy", "nextAction", "actionDate"],
  },
  to,
  headings: ["Problem"],
  asOf: dayOf(2026, 11, 22),
  language: "en",
};
const texts = (from: FormulaPlan, column: Parameters<typeof columnFormulas>[1]) =>
  columnFormulas(from, column).map(({ formula }) => formula);

it("hands the columns of the list to the function", () => {
  expect(texts(plan, "renewBy")).toEqual(["=TERM.RENEW_BY(A2:A900,B2:B900)"]);
  expect(texts(plan, "reinstateBy")).toEqual(["=TERM.REINSTATE_BY(A2:A900,B2:B900,C2:C900)"]);
});

it("writes the day into the formula, and the language where it is not English", () => {
  expect(texts(plan, "status")).toEqual(["=TERM.SUPPORT_STATUS(A2:A900,B2:B900,DATE(2026,11,22))"]);
  expect(texts({ ...plan, language: "ja" }, "nextAction")).toEqual([
    '=TERM.NEXT_ACTION(A2:A900,B2:B900,DATE(2026,11,22),"ja")',
  ]);
});

it("leaves the date of the action to the formula on its left", () => {
  expect(texts(plan, "actionDate")).toEqual([]);
});

it("names the columns of a table, with an apostrophe before what has a meaning there", () => {
  const inTable = { ...plan, to: { ...to, table: "Assets" } };
  expect(texts(inTable, "reinstateBy")).toEqual([
    "=TERM.REINSTATE_BY(Assets[Product],Assets[Support end],Assets[[Via '['#']]])",
  ]);
});

it("counts the ends from the starts, and counts on with them", () => {
  const fromStart: FormulaPlan = { ...plan, sources: { ...plan.sources, end: { kind: "start", start: 1, term: 3 } } };
  expect(texts(fromStart, "supportEnd")).toEqual(["=TERM.SUPPORT_END(A2:A900,B2:B900,D2:D900)"]);
  expect(texts(fromStart, "renewBy")).toEqual(["=TERM.RENEW_BY(A2:A900,H2:H900)"]);
});

it("splits what is too long for one call", () => {
  expect(columnFormulas({ ...plan, to: { ...to, rows: 250_000 } }, "renewBy")).toEqual([
    { offset: 0, formula: "=TERM.RENEW_BY(A2:A100001,B2:B100001)" },
    { offset: 100_000, formula: "=TERM.RENEW_BY(A100002:A200001,B100002:B200001)" },
    { offset: 200_000, formula: "=TERM.RENEW_BY(A200002:A250001,B200002:B250001)" },
  ]);
});

describe("with policies of the workbook", () => {
  const own = (ownPolicies: string[], policy: FormulaPlan["sources"]["policy"] = plan.sources.policy) => ({
    ...plan,
    sources: { ...plan.sources, ownPolicies, policy },
  });

  it("names the block where all rows have it", () => {
    expect(texts(own(["Acme_policy"], { kind: "none" }), "renewBy")).toEqual(["=TERM.RENEW_BY(Acme_policy,B2:B900)"]);
  });

  it("tells the rows of different policies apart by the column that names them", () => {
    expect(texts(own(["Acme_policy", "Other"]), "renewFrom")).toEqual([
      '=IF(A2:A900="Acme_policy",TERM.RENEW_FROM(Acme_policy,B2:B900),' +
        'IF(A2:A900="Other",TERM.RENEW_FROM(Other,B2:B900),TERM.RENEW_FROM(A2:A900,B2:B900)))',
    ]);
  });

  it("needs no policy for an end that stands in the list", () => {
    expect(texts(own(["Acme_policy"]), "supportEnd")).toEqual(["=B2:B900"]);
  });
});
