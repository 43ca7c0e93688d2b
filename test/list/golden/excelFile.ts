import { Workbook, type Cell, type CellValue as FileValue, type Worksheet } from "exceljs";
import type { Area, CellValue, ListInput } from "../../../src/list";

const MILLISECONDS_A_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** What Excel hands over for a cell of the file: the serial of a date, the result of a formula, an error's name. */
function handedOver(value: FileValue, epoch: number): CellValue {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return (value.getTime() - epoch) / MILLISECONDS_A_DAY;
  if (typeof value !== "object") return value;
  if ("error" in value) return value.error;
  if ("formula" in value) return handedOver(value.result ?? null, epoch);
  throw new Error(`The file holds a kind of cell that no list here has: ${JSON.stringify(value)}`);
}

/** Merged cells, which a file names by their corners: "C4:D4". */
function mergedIn(sheet: Worksheet): Area[] {
  return sheet.model.merges.map((corners) => {
    const [from = "", to = from] = corners.split(":");
    const [first, last] = [sheet.getCell(from).fullAddress, sheet.getCell(to).fullAddress];
    return {
      firstRow: first.row - 1,
      firstColumn: first.col - 1,
      rows: last.row - first.row + 1,
      columns: last.col - first.col + 1,
    };
  });
}

/** What a cell holds: of merged cells the first alone, as Excel keeps it. */
function valueIn({ isMerged, master, address, value }: Cell): FileValue {
  return isMerged && master.address !== address ? null : value;
}

/** Writes a workbook to a file's bytes with one sheet, filled by the test, and reads it back as Excel would show it. */
export async function throughExcelFile(fill: (sheet: Worksheet) => void, date1904 = false): Promise<ListInput> {
  const written = new Workbook();
  written.properties.date1904 = date1904;
  fill(written.addWorksheet("Licences"));
  const read = new Workbook();
  await read.xlsx.load(await written.xlsx.writeBuffer());
  const [sheet] = read.worksheets;
  if (sheet === undefined) throw new Error("The file has no sheet");
  const rows = Array.from({ length: sheet.rowCount }, (_, row) => row + 1);
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column + 1);
  const epoch = read.properties.date1904 ? EPOCH_1904 : EPOCH;
  return {
    sheet: sheet.name,
    firstRow: 0,
    firstColumn: 0,
    values: rows.map((row) => columns.map((column) => handedOver(valueIn(sheet.getCell(row, column)), epoch))),
    numberFormats: rows.map((row) => columns.map((column) => sheet.getCell(row, column).numFmt ?? "General")),
    merged: mergedIn(sheet),
    date1904: read.properties.date1904,
  };
}
