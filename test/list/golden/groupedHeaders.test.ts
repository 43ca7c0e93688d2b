import { isoText } from "../../../src/rules/days";
import { checked, listOf, understood } from "../listOf";
import { throughExcelFile } from "./excelFile";

const utc = (text: string) => new Date(`${text}T00:00:00Z`);

/** A list whose headers stand under merged groups, the others merged over both rows. */
const licences = throughExcelFile((sheet) => {
  sheet.addRow(["保守台帳"]);
  sheet.addRow([]);
  sheet.addRow(["製品名", "販売元", "契約", "", "保守", "", "数量"]);
  sheet.addRow(["", "", "番号", "購入日", "開始日", "終了日", ""]);
  for (const area of ["A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:G4"]) sheet.mergeCells(area);
  const row = (number: string, end: Date) => [
    "Enterprise Architect",
    "スパークスシステムズジャパン",
    number,
    utc("2025-04-15"),
    utc("2025-05-01"),
    end,
    5,
  ];
  sheet.addRow(row("K-1", utc("2026-04-30")));
  sheet.addRow(row("K-2", utc("2026-04-15")));
  for (const column of ["D", "E", "F"]) sheet.getColumn(column).numFmt = "yyyy/mm/dd";
});

it("reads headers of two rows: groups joined with the headers under them, each column its own", async () => {
  const list = understood(await licences);
  expect([list.groupRow, list.headerRow, list.licenceRows]).toEqual([2, 3, [4, 5]]);
  expect(list.columns.map(({ letters, header, role }) => `${letters} ${header}: ${role}`)).toEqual([
    "A 製品名: product",
    "B 販売元: vendor",
    "C 契約 / 番号: licence",
    "D 契約 / 購入日: purchased",
    "E 保守 / 開始日: start",
    "F 保守 / 終了日: end",
    "G 数量: quantity",
  ]);
  expect(list.passedOver.map(({ row, why }) => `${row + 1} ${why}`)).toEqual([
    "1 title",
    "2 blank",
    "3 header",
    "4 header",
  ]);
});

it("names a problem by the cell below both rows, with the whole header", async () => {
  const { rows, groups } = checked(await licences);
  expect(groups[0]).toMatchObject({ kind: "endNotMonthEnd", header: "保守 / 終了日", problems: [{ address: "F6" }] });
  expect(rows[0]?.licence?.start && isoText(rows[0].licence.start)).toBe("2025-04-15");
});

it("tells two pairs of dates apart by their groups", () => {
  const list = understood(
    listOf([
      ["", "Lease", "", "Support", ""],
      ["Product", "Start", "End", "Start", "End"],
      ["Enterprise Architect", 44000, 44316, 45000, 45382],
    ]),
  );
  expect(list.columns.map(({ role }) => role)).toEqual(["product", null, null, "start", "end"]);
});

it("says which of two columns of one name is used, at the row in which its header stands", () => {
  const { groups } = checked(
    listOf([
      ["Product", "Support", "", "Product"],
      ["", "Start", "End", ""],
      ["Enterprise Architect", 44000, 44316, "EA"],
    ]),
  );
  expect(groups.find(({ kind }) => kind === "headerTwice")?.problems[0]).toMatchObject({
    address: "D1",
    found: "Product",
  });
});
