/** @jest-environment jsdom */
import { Person } from "../../src/playground/excel/person";
import { onSelectionChange } from "../../src/workbook/onSelectionChange";
import { eventually } from "../eventually";
import { openExcel } from "../playground/excel/openExcel";

const { excel } = openExcel();
const person = new Person(excel);
const afterEvents = () => new Promise((resolve) => setTimeout(resolve, 20));

it("tells each new selection until it is stopped", async () => {
  let told = 0;
  const stop = await onSelectionChange(() => (told += 1));
  person.select("B2");
  await eventually(() => expect(told).toBe(1));
  person.select("C3:D4");
  await eventually(() => expect(told).toBe(2));
  await stop();
  person.select("A1");
  await afterEvents();
  expect(told).toBe(2);
});
