import { POLICY } from "../../src/functions/policy";
import { SUPPORT_END } from "../../src/functions/supportEnd";
import { isoDay } from "../rules/isoDay";
import { cellOf, cellsOf } from "./callFunction";
import { POLICY_IDS } from "./properties/anyBlock";

it("is two columns of field and text, in the language asked for", () => {
  const english = new Map(cellsOf(POLICY, " Sparx-JP ") as [string, string][]);
  expect(english.get("id")).toBe("sparx-jp");
  expect(english.get("renewal opens")).toBe("end, - 1 month, month start");
  expect(english.get("vendor")).toBe("Sparx Systems Japan");
  const japanese = new Map(cellsOf(POLICY, "sparx-jp", "ja") as [string, string][]);
  expect(japanese.get("vendor")).toBe("スパークスシステムズジャパン");
  expect(japanese.get("renewal opens")).toBe("end, - 1 month, month start");
  expect([...japanese.keys()]).toEqual([...english.keys()]);
});

it.each(POLICY_IDS)("%s answers from its block as it does from its id, in both languages", (id) => {
  const dates = [isoDay("2024-09-01"), isoDay("2024-02-29")].map((day) => [day]);
  const byId = cellsOf(SUPPORT_END, id, dates);
  for (const language of ["en", "ja"]) expect(cellsOf(SUPPORT_END, POLICY(id, language), dates)).toEqual(byId);
});

it("is blank for a blank, and names the nearest ids for an unknown one", () => {
  expect(cellOf(POLICY, "")).toBe("");
  expect(cellOf(POLICY, "netjapan-mps")).toEqual({
    error: "#VALUE!",
    sentence: expect.stringMatching(/^No policy is called "netjapan-mps"\. Nearest: netjapan-msp,/) as string,
  });
});
