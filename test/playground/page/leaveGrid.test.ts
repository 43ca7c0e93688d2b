/** @jest-environment jsdom */
import { leaveWithF6 } from "../../../src/playground/page/leaveGrid";

let inGrid: HTMLElement;
let outside: HTMLElement;

beforeAll(() => {
  document.body.innerHTML = "<header><button id='outside'></button></header><main><input id='in-grid'></main>";
  const grid = document.querySelector("main") as HTMLElement;
  const own = document.querySelector("header") as HTMLElement;
  inGrid = document.getElementById("in-grid") as HTMLElement;
  outside = document.getElementById("outside") as HTMLElement;
  // The grid swallows keys, as Univer does.
  grid.addEventListener("keydown", (event) => event.stopPropagation());
  leaveWithF6(own, outside, () => inGrid.focus());
});

const press = (key: string, modifiers: KeyboardEventInit = {}) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers }),
  );

it("leaves the grid with F6, although the grid keeps its keys, and comes back", () => {
  inGrid.focus();
  press("F6");
  expect(document.activeElement).toBe(outside);
  press("F6");
  expect(document.activeElement).toBe(inGrid);
});

it("goes to the grid from nowhere in particular", () => {
  (document.activeElement as HTMLElement).blur();
  press("F6");
  expect(document.activeElement).toBe(inGrid);
});

it("leaves other keys, and F6 with Ctrl, to the browser", () => {
  inGrid.focus();
  expect(press("Tab")).toBe(true);
  expect(press("F6", { ctrlKey: true })).toBe(true);
  expect(document.activeElement).toBe(inGrid);
});
