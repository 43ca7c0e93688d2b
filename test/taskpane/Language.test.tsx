import { render, screen } from "@testing-library/react";
import { Language, paneLanguage, useLanguage } from "../../src/taskpane/Language";
import { loadOffice } from "../excel/loadOffice";
import { Workbook } from "../excel/workbook";

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

it("follows Excel's display language where there is an Excel", async () => {
  await loadOffice(new Workbook(), { locale: "ja-JP" });
  expect(paneLanguage("en-US")).toBe("ja");
});
