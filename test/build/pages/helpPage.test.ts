/** @jest-environment jsdom */
import type { Metadata } from "../../../src/build/metadata/metadata";
import { helpPage } from "../../../src/build/pages/helpPage";

const metadata: Metadata = {
  allowCustomDataForDataTypeAny: true,
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "SUPPORT_END",
      name: "SUPPORT_END",
      description: "Last day of <support>.",
      helpUrl: "https://localhost:3000/help.html#support_end",
      parameters: [
        { name: "from", description: "Anchor.", type: "any" },
        { name: "term", description: "Months.", type: "any", optional: true },
      ],
      result: {},
    },
  ],
};
const examples = new Map([["SUPPORT_END", { formula: "=TERM.SUPPORT_END(A1)", result: "2021-04-30" }]]);
const read = (language: "en" | "ja") =>
  new DOMParser().parseFromString(helpPage(metadata, "TERM", examples, language), "text/html");

it("has an anchor where the help address of a function points to", () => {
  const section = read("en").getElementById("support_end");
  expect(section?.querySelector("code")?.textContent).toBe("=TERM.SUPPORT_END(from, [term])");
  expect(section?.textContent).toContain("Last day of <support>.");
});

it("lists every argument and marks the optional ones", () => {
  const rows = [...read("en").querySelectorAll("#support_end tbody tr")].map(({ textContent }) => textContent);
  expect(rows).toEqual(["fromAnchor.", "term optionalMonths."]);
});

it("shows the function at work", () => {
  expect(read("en").getElementById("support_end")?.textContent).toContain(
    "Example: =TERM.SUPPORT_END(A1) → 2021-04-30",
  );
});

it.each([
  ["en", "help-ja-JP.html"],
  ["ja", "help.html"],
] as const)("in %s leads to the other language", (language, other) => {
  const page = read(language);
  expect(page.documentElement.lang).toBe(language);
  expect(page.querySelector("header a")?.getAttribute("href")).toBe(other);
});
