import type { ICellData } from "@univerjs/core";
import type { SampleWords } from "../../locales/sampleWorkbook";
import { blank, date, formula, number, row, text, type Cells } from "./cells";
import type { Contract } from "./contract";
import type { Sheet } from "./sheet";

const AS_OF_ROW = 2;
const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;

/**
 * Real contracts, counted by a policy that stands in cells of another sheet.
 *
 * @param contracts the list, one row each
 * @param words of the headers
 * @param policy the range of the policy, with its sheet
 * @param language of the statuses
 * @returns the sheet
 */
export function contractSheet(
  contracts: readonly Contract[],
  words: SampleWords["contracts"],
  policy: string,
  language: string,
): Sheet {
  const ends = `D${FIRST_ROW}:D${FIRST_ROW + contracts.length - 1}`;
  const spilled = [
    formula(`TERM.SUPPORT_STATUS(${policy},${ends},$B$${AS_OF_ROW},"${language}")`),
    formula(`TERM.RENEW_FROM(${policy},${ends})`),
    formula(`TERM.REINSTATE_BY(${policy},${ends})`),
  ];
  const { headers } = words;
  const titles: readonly (keyof typeof headers)[] = [
    "contract",
    "vendor",
    "start",
    "end",
    "maximumEnd",
    "amount",
    "status",
    "renewFrom",
    "reinstateBy",
  ];
  const cells: Cells = {
    0: row([text(words.title, "title")]),
    // The contracts are of 2016: a day of that year leaves some of them running.
    [AS_OF_ROW - 1]: row([text(words.asOf, "label"), date("2016-09-30", "inputDate")]),
    [HEADER_ROW - 1]: row(titles.map((title) => text(headers[title], "header"))),
  };
  contracts.forEach((contract, index) => {
    const typed = [
      text(contract.contract),
      text(contract.vendor),
      typedDay(contract.start),
      typedDay(contract.end),
      typedDay(contract.maximumEnd),
      contract.amount === null ? undefined : number(contract.amount, "money"),
    ];
    cells[FIRST_ROW - 1 + index] = row([...typed, ...(index === 0 ? spilled : [])]);
  });
  return {
    id: "contracts",
    name: words.sheet,
    cells,
    columnWidths: [168, 330, 104, 112, 112, 130, 130, 104, 112],
    frozen: { rows: HEADER_ROW, columns: 1 },
  };
}

function typedDay(day: number | null): ICellData {
  return day === null ? blank("date") : number(day, "date");
}
