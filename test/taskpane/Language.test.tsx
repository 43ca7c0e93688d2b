import { render, screen } from "@testing-library/react";
import { Language, paneLanguage, useLanguage } from "../../src/taskpane/Language";
import { openExcel } from "../playground/excel/openExcel";

function Title() {
  return <>{useLanguage().words.title}</>;
}

it.each([
  ["en", "Licence Terms"],
  ["ja", "ライセンス サポート期限"],
] as const)("gives every component inside the words of %s", (language, title) => {
  render(
    <Language value={language}>
      <Title />
    </Language>,
  );
  expect(screen.getByText(title)).toBeTruthy();
});

it.each([
  ["ja-JP", "ja"],
  ["ja", "ja"],
  ["en-GB", "en"],
  ["fr", "en"],
])("follows the browser without Excel: %s is %s", (browser, language) => {
  expect(paneLanguage(browser)).toBe(language);
});

describe("in Excel", () => {
  openExcel({ locale: "ja-JP" });

  it("follows Excel's display language", () => {
    expect(paneLanguage("en-US")).toBe("ja");
  });
});
