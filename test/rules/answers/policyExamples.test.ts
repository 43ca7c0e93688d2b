import { policyExamples } from "../../../src/rules/answers";
import { checkedPolicy } from "../policy/checkedPolicy";

const own = (examples: string) =>
  policyExamples(checkedPolicy({ "initial terms": "12, 24", "initial end": "purchased, + term, month end", examples }));

it("runs each example and tells right from wrong", () => {
  expect(own("SUPPORT_END(2024-01-15) = 2025-01-31; SUPPORT_END(2024-01-15, 24) = 2026-01-30")).toEqual([
    { text: "SUPPORT_END(2024-01-15) = 2025-01-31", expected: "2025-01-31", got: "2025-01-31", right: true },
    { text: "SUPPORT_END(2024-01-15, 24) = 2026-01-30", expected: "2026-01-30", got: "2026-01-31", right: false },
  ]);
});

it("knows errors and states", () => {
  const examples = own(
    "SUPPORT_END(2024-01-15, 18) = #VALUE!; REINSTATE_BY(2024-01-31) = #N/A; SUPPORT_STATUS(2024-01-31, 2024-01-01) = Active; NEXT_ACTION(2024-01-31, 2024-02-01) = Ask the vendor; NEXT_ACTION(2024-01-31, 2024-01-01) = Renew by, 2024-01-31",
  );
  expect(examples.map(({ right }) => right)).toEqual([true, true, true, true, true]);
});

it.each([
  "nonsense",
  "SUPPORT_END(soon) = 2025-01-31",
  "CONSTRUCTOR(2024-01-15) = x",
  "toString(2024-01-15) = x",
  "SUPPORT_END(2024-13-45) = #VALUE!",
])("does not take %s for right", (text) => {
  expect(own(text)).toMatchObject([{ right: false }]);
});
