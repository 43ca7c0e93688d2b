import { escapeHtml, fileIn } from "../../../src/build/pages/page";

it("names the Japanese copy of a file after the manifest's locale", () => {
  expect(fileIn("en", "help.html")).toBe("help.html");
  expect(fileIn("ja", "help.html")).toBe("help-ja-JP.html");
  expect(fileIn("ja", "functions.json")).toBe("functions-ja-JP.json");
});

it("shows markup as text", () => {
  expect(escapeHtml('<b title="a">R&D</b>')).toBe("&lt;b title=&quot;a&quot;&gt;R&amp;D&lt;/b&gt;");
});
