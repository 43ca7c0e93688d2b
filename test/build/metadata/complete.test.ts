import { completeMetadata } from "../../../src/build/metadata/complete";
import type { MetadataError } from "../../../src/build/metadata/metadata";

const helpPage = "https://localhost:3000/help.html";
const supportEnd = {
  id: "SUPPORT_END",
  name: "SUPPORT_END",
  description: "Last day of the first term.",
  parameters: [{ name: "policy", description: "Policy.", type: "any", dimensionality: "matrix" }],
  result: { dimensionality: "matrix" },
};
const generated = (...functions: object[]) => JSON.stringify({ allowCustomDataForDataTypeAny: true, functions });

function problemsOf(...functions: object[]): readonly string[] {
  try {
    completeMetadata(generated(...functions), helpPage);
    return [];
  } catch (error) {
    return (error as MetadataError).problems;
  }
}

it("lets value objects and errors reach the functions", () => {
  expect(completeMetadata(generated(supportEnd), helpPage)).toMatchObject({
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
  });
});

it("gives each function the address of its help", () => {
  const { functions } = completeMetadata(generated(supportEnd), helpPage);
  expect(functions).toEqual([{ ...supportEnd, helpUrl: `${helpPage}#support_end` }]);
});

it.each<[string, object[], string]>([
  ["an id used twice", [supportEnd, { ...supportEnd, description: "Other." }], "SUPPORT_END: two functions"],
  ["a name that differs from the id", [{ ...supportEnd, name: "END" }], "is named END"],
  ["a missing description", [{ ...supportEnd, description: undefined }], "needs a description"],
  ["a description of two lines", [{ ...supportEnd, description: "a\nb" }], "of one line"],
  ["a volatile function", [{ ...supportEnd, options: { volatile: true } }], "volatile"],
  ["an unknown result", [{ ...supportEnd, result: { type: "Day" } }], "unknown result"],
  ["no function at all", [], "No function was found"],
])("stops at %s", (_case, functions, sentence) => {
  expect(problemsOf(...functions).join()).toContain(sentence);
});

it.each([
  ["an unknown type", { type: "Day" }, "unknown type Day"],
  ["an unknown dimensionality", { dimensionality: "cube" }, "unknown dimensionality cube"],
  ["a repeating parameter", { repeating: true }, "is repeating"],
  ["no description", { description: "" }, "needs a description"],
  ["a description of two lines", { description: "a\r\nb" }, "of one line"],
  ["a description of 100 characters", { description: "x".repeat(100) }, "100 characters"],
])("stops at a parameter with %s", (_case, change, sentence) => {
  const parameters = [{ ...supportEnd.parameters[0], ...change }];
  expect(problemsOf({ ...supportEnd, parameters }).join()).toContain(`SUPPORT_END: parameter policy`);
  expect(problemsOf({ ...supportEnd, parameters }).join()).toContain(sentence);
});

it("names every problem at once", () => {
  expect(problemsOf({ ...supportEnd, description: "" }, { ...supportEnd, id: "RENEW_BY" })).toHaveLength(2);
});
