/** @jest-environment jsdom */
import { taskPane, type TaskPane } from "../../../src/playground/page/taskPane";

const words = { pane: "Task pane", showPane: "Open", hidePane: "Hide" };
let pane: TaskPane;
let calls: string[];
const button = () => document.querySelector("button") as HTMLButtonElement;
const place = () => document.querySelector("aside") as HTMLElement;
const frames = () => [...document.querySelectorAll("iframe")];
const click = async () => {
  button().click();
  await new Promise((resolve) => setTimeout(resolve));
};

beforeEach(() => {
  document.body.innerHTML = "<button></button><aside hidden></aside>";
  calls = [];
  pane = taskPane({
    button: button(),
    place: place(),
    words,
    address: "about:blank",
    prepare: async () => void calls.push(`prepared with ${frames().length} frames`),
    shown: (isShown) => void calls.push(isShown ? "shown" : "hidden"),
  });
});

it("is hidden at first, and nothing of it is loaded", () => {
  expect(pane.isShown()).toBe(false);
  expect(frames()).toEqual([]);
  expect(calls).toEqual([]);
  expect(button().textContent).toBe("Open");
  expect(button().getAttribute("aria-expanded")).toBe("false");
});

it("is loaded once, after what has to be there before, and gets the focus", async () => {
  await click();
  expect(calls).toEqual(["prepared with 0 frames", "shown"]);
  const [frame] = frames();
  expect(frame?.title).toBe("Task pane");
  expect(document.activeElement).toBe(frame);
  expect(button().textContent).toBe("Hide");
  expect(button().getAttribute("aria-expanded")).toBe("true");
});

it("stays loaded while it is hidden", async () => {
  await click();
  const [frame] = frames();
  await click();
  expect(pane.isShown()).toBe(false);
  expect(place().hidden).toBe(true);
  await click();
  expect(frames()).toEqual([frame]);
  expect(calls).toEqual(["prepared with 0 frames", "shown", "hidden", "shown"]);
});
