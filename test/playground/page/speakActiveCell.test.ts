/** @jest-environment jsdom */
import { speakInto, spoken } from "../../../src/playground/page/speakActiveCell";

const cell = { address: "G14", text: "#N/A", sentence: "Open-ended: there is no end." };

it("says address, value and sentence", () => {
  expect(spoken(cell, "blank")).toBe("G14: #N/A. Open-ended: there is no end.");
  expect(spoken({ address: "A1", text: "2021-04-30", sentence: undefined }, "blank")).toBe("A1: 2021-04-30");
});

it("has a word for a blank cell", () => {
  expect(spoken({ address: "A1", text: "", sentence: undefined }, "空白")).toBe("A1: 空白");
});

it("writes into the region only when there is something new", async () => {
  const region = document.createElement("output");
  const changes: unknown[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(region, { childList: true });
  const speak = speakInto(region, "blank");
  speak(cell);
  speak(cell);
  await Promise.resolve();
  expect(region.textContent).toBe("G14: #N/A. Open-ended: there is no end.");
  expect(changes).toHaveLength(1);
  speak(undefined);
  expect(region.textContent).toBe("");
});
