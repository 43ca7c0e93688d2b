/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { playgroundWords } from "../../../src/locales/playground";
import { offerExcelVersions, offerSampleSizes } from "../../../src/playground/page/choices";

const html = readFileSync(resolve(__dirname, "../../../src/playground/page/index.html"), "utf8");
beforeEach(() => {
  document.documentElement.innerHTML = html;
});

const select = (id: string) => document.getElementById(id) as HTMLSelectElement;
const choose = (id: string, value: string) => {
  select(id).value = value;
  select(id).dispatchEvent(new Event("change"));
};

it("offers the sizes of the list, and shows the one of the address", () => {
  offerSampleSizes(select("sample"), playgroundWords.en, "en", { search: "?licences=5000" });
  expect([...select("sample").options].map(({ text }) => text)).toEqual(["200 licences", "5,000 licences"]);
  expect(select("sample").value).toBe("5000");
});

it("opens the page anew with the size that is chosen", () => {
  const place = { search: "?lang=ja" };
  offerSampleSizes(select("sample"), playgroundWords.ja, "ja", place);
  expect(select("sample").value).toBe("200");
  choose("sample", "5000");
  expect(place.search).toBe("?lang=ja&licences=5000");
});

it("opens the page anew with an older Excel, and with a current one again", () => {
  const place = { search: "?licences=5000" };
  offerExcelVersions(select("excel-version"), place);
  expect(select("excel-version").value).toBe("");
  choose("excel-version", "1.11");
  expect(place.search).toBe("?licences=5000&excel=1.11");
  choose("excel-version", "");
  expect(place.search).toBe("?licences=5000");
});
