/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { playgroundWords } from "../../../src/locales/playground";
import { developerTools, type DeveloperTools } from "../../../src/playground/page/developerTools";
import type { Fault } from "../../../src/playground/pane/fault";

const html = readFileSync(resolve(__dirname, "../../../src/playground/page/index.html"), "utf8");
const words = playgroundWords.en;
const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const shown = () =>
  [...document.querySelectorAll<HTMLLabelElement>("#faults label")]
    .filter(({ hidden }) => !hidden)
    .map(({ control }) => control?.id);
const choose = (kind: string, numbers: Readonly<Record<string, string>> = {}) => {
  const fault = element<HTMLSelectElement>("fault");
  fault.value = kind;
  fault.dispatchEvent(new Event("change"));
  for (const [id, value] of Object.entries(numbers)) element<HTMLInputElement>(id).value = value;
};
const set = () => document.querySelector<HTMLButtonElement>("#faults button")?.click();

let tools: DeveloperTools;
let asked: Fault[];
let isArmed: boolean;
let missing: string[];
const excel = { arm: (fault: Fault) => void asked.push(fault), isArmed: () => isArmed, unimplemented: () => missing };

beforeEach(() => {
  document.documentElement.innerHTML = html;
  [asked, isArmed, missing] = [[], false, []];
  const says = { fault: element("fault-state"), missing: element("missing") };
  tools = developerTools(element<HTMLFormElement>("faults"), says, words);
});

it("waits for an Excel", () => {
  expect(element("fault").matches(":disabled")).toBe(true);
  expect(element("fault-state").textContent).toBe(words.openPaneFirst);
  tools.refresh();
  expect(element("fault-state").textContent).toBe(words.openPaneFirst);
  tools.attach(excel);
  expect(element("fault").matches(":disabled")).toBe(false);
  expect(element("fault-state").textContent).toBe(words.faultIdle);
  expect(element("missing").textContent).toBe(words.missingNone);
});

it("asks for the numbers of the fault that is chosen, and no others", () => {
  tools.attach(excel);
  expect(shown()).toEqual(["fault"]);
  choose("fails");
  expect(shown()).toEqual(["fault", "fault-request", "fault-steps"]);
  choose("closed");
  expect(shown()).toEqual(["fault", "fault-request"]);
  choose("slow");
  expect(shown()).toEqual(["fault", "fault-seconds"]);
  choose("protected");
  expect(shown()).toEqual(["fault"]);
});

it("sets each fault with its numbers", () => {
  tools.attach(excel);
  choose("fails", { "fault-request": "4", "fault-steps": "10" });
  set();
  choose("closed", { "fault-request": "2" });
  set();
  choose("slow", { "fault-seconds": "0.5" });
  set();
  for (const kind of ["editing", "protected", "none"]) {
    choose(kind);
    set();
  }
  expect(asked).toEqual([
    { kind: "fails", request: 4, steps: 10 },
    { kind: "closed", request: 2 },
    { kind: "slow", seconds: 0.5 },
    { kind: "editing" },
    { kind: "protected" },
    { kind: "none" },
  ]);
});

it("sets nothing while a number that counts is out of bounds", () => {
  tools.attach(excel);
  choose("fails", { "fault-request": "0" });
  set();
  expect(asked).toEqual([]);
  choose("editing");
  set();
  expect(asked).toEqual([{ kind: "editing" }]);
});

it("says what is set, that it is over, and what the Excel lacks", () => {
  tools.attach(excel);
  choose("fails");
  isArmed = true;
  set();
  expect(element("fault-state").textContent).toBe(words.faultSet);
  isArmed = false;
  missing = ["Range.SortFields"];
  tools.refresh();
  expect(element("fault-state").textContent).toBe(words.faultOver);
  expect(element("missing").textContent).toBe("Range.SortFields");
  choose("none");
  set();
  expect(element("fault-state").textContent).toBe(words.faultIdle);
});
