import type { CellValue, ListInput } from "../../../src/list";
import { understandList } from "../../../src/list";
import { dayOf } from "../../../src/rules/days";
import { bundledPolicies } from "../../../src/rules/policies";
import { ListCells } from "../../../src/workbook/planSheet/listCells";
import type { SheetLicence } from "../../../src/workbook/planSheet/planSections";

const end = dayOf(2026, 9, 30);
const HEADERS = ["Product", "Support end", "Quantity", "Unit price"];

function cellsOf(row: readonly CellValue[], more: Partial<ListInput> = {}): ListCells {
  const input: ListInput = { sheet: "My list", firstRow: 2, firstColumn: 1, values: [HEADERS, row], ...more };
  return new ListCells(understandList(input, {}, bundledPolicies));
}

/** The licence of the row below the header: only what its cells are compared with. */
const licence = (amount: number | null) =>
  ({
    licence: {
      row: 3,
      end,
      price: amount === null ? { kind: "unpriced" } : { kind: "priced", amount, currency: "" },
    },
  }) as unknown as SheetLicence;

it("refers to real dates and numbers of the list", () => {
  const cells = cellsOf(["sparx-jp", end, 3, 1000]);
  expect(cells.end(licence(3000))).toBe("='My list'!C4");
  expect(cells.amount(licence(3000))).toBe("='My list'!D4*'My list'!E4");
  expect(cells.name(3)).toBe("sparx-jp");
  expect(cells.nameNow(3)).toBe("='My list'!B4&\"\"");
});

it("refers to the price alone where there is no quantity", () => {
  expect(cellsOf(["sparx-jp", end, "", 1000]).amount(licence(1000))).toBe("='My list'!E4");
});

it("writes what was read where the list holds a text, or another number", () => {
  const cells = cellsOf(["sparx-jp", "2026/9/30", "3", "1,000"]);
  expect(cells.end(licence(3000))).toBe(end);
  expect(cells.amount(licence(3000))).toBe(3000);
  expect(cellsOf(["sparx-jp", end, 2, 1000]).amount(licence(3000))).toBe(3000);
});

it("leaves the amount blank where there is no price", () => {
  expect(cellsOf(["sparx-jp", end, 3, ""]).amount(licence(null))).toBe("");
});

it("refers to no date that counts from 1904", () => {
  expect(cellsOf(["sparx-jp", end, 3, 1000], { date1904: true }).end(licence(3000))).toBe(end);
});
