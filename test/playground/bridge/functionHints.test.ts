import { functionHints } from "../../../src/playground/bridge/functionHints";

it("describes a function and its arguments, ranges and optional ones told apart", () => {
  const [hint] = functionHints({
    functions: [
      {
        id: "SUPPORT_END",
        name: "SUPPORT_END",
        description: "Last day",
        parameters: [
          { name: "policy", description: "Policy id", type: "any", dimensionality: "matrix" },
          { name: "language", type: "any", optional: true },
        ],
      },
    ],
  });
  expect(hint).toMatchObject({
    functionName: "TERM.SUPPORT_END",
    description: "Last day",
    functionParameter: [
      { name: "policy", detail: "Policy id", example: "A2:A9", require: 1 },
      { name: "language", detail: "", example: "A2", require: 0 },
    ],
  });
});
