/** @jest-environment jsdom */
import { Person } from "../../src/playground/excel/person";
import { onSelectionChange } from "../../src/workbook/onSelectionChange";
import { openExcel } from "../playground/excel/openExcel";

const { excel } = openExcel();
const person = new Person(excel);
const afterEvents = () => new Promise((resolve) => setTimeout(resolve, 20));

it("tells each new selection until it is stopped", async () => {
  let told = 0;
  const stop = await onSelectionChange(() => (told += 1));
  person.select("B2");
  await afterEvents();
  person.select("C3:D4");
  await afterEvents();
  expect(told).toBe(2);
  await stop();
  person.select("A1");
  await afterEvents();
  expect(told).toBe(2);
});
