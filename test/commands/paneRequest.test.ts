import { onPaneRequest, paneRequest, requestSection } from "../../src/commands/paneRequest";

it("tells the pane of every press, also of the same button", () => {
  const seen: number[] = [];
  const stop = onPaneRequest(() => seen.push(paneRequest().presses));
  expect(paneRequest()).toEqual({ section: "check", presses: 0 });
  requestSection("lookUp");
  requestSection("lookUp");
  stop();
  requestSection("lookUp");
  expect(seen).toEqual([1, 2]);
  expect(paneRequest()).toEqual({ section: "lookUp", presses: 3 });
});

it("keeps one object until the next press, or React would never rest", () => {
  expect(paneRequest()).toBe(paneRequest());
});
