import { betweenMarks } from "../../../src/build/readme/betweenMarks";

const BEGIN = "<!-- prettier-ignore-start -->\n<!-- Written by `npm run generate`. -->";
const END = "<!-- prettier-ignore-end -->";

it("replaces what stands between the marks and nothing else", () => {
  const text = betweenMarks(`before\n\n${BEGIN}\nold\n${END}\n\nafter`, "new");
  expect(text).toBe(`before\n\n${BEGIN}\n\nnew\n\n${END}\n\nafter`);
  expect(betweenMarks(text, "new")).toBe(text);
});

it.each(["nothing", `${BEGIN} only`, `${END} only`, `${BEGIN} twice ${BEGIN} ${END}`])("refuses %j", (text) => {
  expect(() => betweenMarks(text, "new")).toThrow("marks");
});
