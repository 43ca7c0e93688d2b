/** @jest-environment jsdom */
import { eventually } from "../../eventually";
import { openExcel } from "./openExcel";

const { excel, person, workbook, bridge } = openExcel();
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

it("tells what a person typed, and hands over the cells", async () => {
  const heard: unknown[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.getItem("Licences").onChanged.add(async (event) => {
      const values = await Excel.run(async (inner) => {
        const range = event.getRange(inner).load("values");
        await inner.sync();
        return range.values;
      });
      heard.push([event.address, event.changeType, values]);
    });
    await context.sync();
    return added;
  });
  person.type("G1", "2021-04-30");
  await eventually(() => expect(heard).toEqual([["G1", "RangeEdited", [[44316]]]]));
  await Excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  });
  person.type("G1", 1);
  await settled();
  expect(heard).toHaveLength(1);
});

it("tells what is selected, to the sheet's listener and to the workbook's", async () => {
  const heard: string[] = [];
  let selections = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Licences").onSelectionChanged.add(async ({ address }) => {
      heard.push(address);
    });
    context.workbook.onSelectionChanged.add(async () => {
      selections += 1;
    });
    await context.sync();
  });
  person.select("C1:C2");
  await eventually(() => expect(heard).toEqual(["C1:C2"]));
  expect(selections).toBe(1);
});

it("tells of sheets and tables that come and go", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onAdded.add(async () => void heard.push("sheet added"));
    worksheets.onDeleted.add(async () => void heard.push("sheet deleted"));
    worksheets.onActivated.add(async () => void heard.push("sheet activated"));
    tables.onAdded.add(async () => void heard.push("table added"));
    tables.onChanged.add(async ({ address }) => void heard.push(`table changed at ${address}`));
    await context.sync();
    const sheet = worksheets.add("New");
    sheet.tables.add("A1:B2", true);
    sheet.getRange("A2").values = [["x"]];
    sheet.activate();
    sheet.delete();
    await context.sync();
  });
  await eventually(() =>
    expect(heard).toEqual([
      "sheet added",
      "table added",
      "table changed at A2",
      "sheet activated",
      "sheet activated",
      "sheet deleted",
    ]),
  );
  expect(workbook.selection.sheet.name).toBe("Licences");
});

it("shows and hides the pane, and tells it", async () => {
  const heard: unknown[] = [];
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void heard.push(visibilityMode));
  await Office.addin.hide();
  expect(excel.pane.state).toBe("Background");
  await Office.addin.showAsTaskpane();
  await eventually(() => expect(heard).toEqual(["Hidden", "Taskpane"]));
});

it("remembers in the workbook that the add-in starts with it", async () => {
  expect(await Office.addin.getStartupBehavior()).toBe("None");
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe("Load");
  expect(workbook.startState).toBe("Background");
});

it("runs the function of a ribbon button", async () => {
  const pressed = new Promise<string>((resolve) => {
    Office.actions.associate("report", (event: Office.AddinCommands.Event) => {
      resolve(event.source.id);
      event.completed();
    });
  });
  bridge().press("report");
  expect(await pressed).toBe("button");
});
