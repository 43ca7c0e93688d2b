import { checkList, understandList, type CellValue, type ListInput } from "../../src/list";
import { monthEnd, toDay } from "../../src/rules/days";
import { bundledPolicies } from "../../src/rules/policies";
import type { Subject } from "./measure";
import { purchases } from "./rows";

const LIST_ROWS = 50_000;
const AS_OF = toDay(46000);
const HEADERS = [
  "Licence no",
  "Product",
  "Vendor",
  "Purchase date",
  "Support end",
  "Term (months)",
  "Quantity",
  "Owner",
];
const EDITIONS = ["Corporate", "Professional", "Ultimate", "Unified"];

/** A list as long as lists get, in which a fifth of the ends is text. */
function longList(): ListInput {
  const rows = purchases(LIST_ROWS).map(([serial = 0], row): CellValue[] => {
    const end = monthEnd(toDay(serial), 12);
    return [
      `L-${row}`,
      `Enterprise Architect ${EDITIONS[row % EDITIONS.length]}`,
      "Sparx Systems Japan",
      serial,
      row % 5 === 0 ? `20${20 + (row % 7)}/${1 + (row % 12)}/28` : end,
      12,
      1 + (row % 9),
      `Customer ${row % 20_000}`,
    ];
  });
  return { sheet: "Licences", firstRow: 0, firstColumn: 0, values: [HEADERS, ...rows] };
}

/** What any reader must do: look at every cell once. */
function readOnly({ values }: ListInput): number {
  let seen = 0;
  for (const row of values) for (const cell of row) seen += typeof cell === "number" ? cell : String(cell).length;
  return seen;
}

/** Understanding and checking a list of 50,000 rows by 8 columns, beside reading the same cells only. */
export function readingLists(): Subject[] {
  const input = longList();
  const understood = understandList(input, {}, bundledPolicies);
  const { totals } = checkList(understood, AS_OF, bundledPolicies);
  // The figures mean nothing if the list was not read.
  if (totals.checked !== LIST_ROWS || totals.good === 0) throw new Error(`Not read: ${JSON.stringify(totals)}`);
  return [
    {
      name: "reading and checking a list",
      rows: LIST_ROWS,
      run: () => checkList(understandList(input, {}, bundledPolicies), AS_OF, bundledPolicies),
    },
    { name: "(a) understanding only", rows: LIST_ROWS, run: () => understandList(input, {}, bundledPolicies) },
    { name: "(b) looking at each cell", rows: LIST_ROWS, run: () => readOnly(input) },
  ];
}
