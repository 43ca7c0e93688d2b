/** @jest-environment jsdom */
import { openExcel } from "./openExcel";

const { excel, person } = openExcel();

it("keeps what is in the file when the workbook is closed and opened again, and nothing of the session", async () => {
  const heard: string[] = [];
  const kept = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Licences");
    const range = sheet.getRange("A1:B2");
    context.trackedObjects.add(range);
    range.values = [
      ["Product", "Ends"],
      ["sparx-jp", "2021-04-30"],
    ];
    sheet.tables.add("A1:B2", true).name = "Licences_2026";
    sheet.onChanged.add(async ({ address }) => void heard.push(address));
    context.workbook.settings.add("written", ["C1:D2"]);
    await context.sync();
    return range;
  });
  excel.reopen();
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem("written").load("value");
    const body = context.workbook.tables.getItem("Licences_2026").getDataBodyRange().load("text");
    await context.sync();
    expect(setting.value).toEqual(["C1:D2"]);
    expect(body.text).toEqual([["sparx-jp", "2021-04-30"]]);
  });
  person.type("C1", "x");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual([]);
  kept.load("address");
  await expect(kept.context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
});
