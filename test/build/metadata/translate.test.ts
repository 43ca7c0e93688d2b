import type { Metadata, MetadataError } from "../../../src/build/metadata/metadata";
import { translateMetadata } from "../../../src/build/metadata/translate";

const metadata: Metadata = {
  allowCustomDataForDataTypeAny: true,
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "RENEW_BY",
      name: "RENEW_BY",
      description: "Last day of a gapless renewal.",
      helpUrl: "https://localhost:3000/help.html#renew_by",
      parameters: [{ name: "end", description: "End.", type: "any", dimensionality: "matrix", optional: true }],
      result: { dimensionality: "matrix" },
    },
  ],
};
const words = { description: "更新期限。", parameters: { end: { name: "終了日", description: "保守終了日。" } } };
const page = "https://localhost:3000/help-ja-JP.html";

function problemsOf(japanese: Parameters<typeof translateMetadata>[1]): readonly string[] {
  try {
    translateMetadata(metadata, japanese, page);
    return [];
  } catch (error) {
    return (error as MetadataError).problems;
  }
}

it("changes words and keeps what Excel matches by", () => {
  expect(translateMetadata(metadata, { RENEW_BY: words }, page)).toEqual({
    ...metadata,
    functions: [
      {
        id: "RENEW_BY",
        name: "RENEW_BY",
        description: "更新期限。",
        helpUrl: "https://localhost:3000/help-ja-JP.html#renew_by",
        parameters: [
          { name: "終了日", description: "保守終了日。", type: "any", dimensionality: "matrix", optional: true },
        ],
        result: { dimensionality: "matrix" },
      },
    ],
  });
});

it("names a function without words and words without a function", () => {
  expect(problemsOf({ RENEW_TILL: words })).toEqual([
    "function RENEW_BY: the words are missing.",
    "function RENEW_TILL: words for what does not exist.",
  ]);
});

it("names a parameter without words and words without a parameter", () => {
  expect(problemsOf({ RENEW_BY: { ...words, parameters: { until: { name: "期限", description: "日。" } } } })).toEqual([
    "RENEW_BY, parameter end: the words are missing.",
    "RENEW_BY, parameter until: words for what does not exist.",
  ]);
});
