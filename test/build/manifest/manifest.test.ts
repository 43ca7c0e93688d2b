/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { defaultAddress } from "../../../src/build/hostingAddress";

const text = readFileSync("manifest.xml", "utf8");
const manifest = new DOMParser().parseFromString(text, "application/xml");

const all = (name: string) => [...manifest.getElementsByTagNameNS("*", name)];
const one = (name: string) => {
  const found = all(name);
  expect(found).toHaveLength(1);
  return found[0] as Element;
};
const resources = all("Resources").flatMap((each) => [...each.querySelectorAll("[id]")]);
const values = (element: Element) =>
  [element, ...element.children].map((each) => each.getAttribute("DefaultValue") ?? each.getAttribute("Value") ?? "");
const residIn = (...path: string[]) =>
  path
    .reduce<Element[]>(
      (within, name) => within.flatMap((each) => [...each.getElementsByTagNameNS("*", name)]),
      [manifest.documentElement],
    )
    .map((each) => each.getAttribute("resid"));

it("is well-formed", () => {
  expect(manifest.getElementsByTagName("parsererror")).toHaveLength(0);
  expect(manifest.documentElement.localName).toBe("OfficeApp");
});

it("has the version of package.json", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(one("Version").textContent).toBe(`${version}.0`);
});

it("asks for a shared runtime and the functions' runtime, and for nothing newer", () => {
  const sets = all("Set").map((set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`);
  expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.2"]);
});

it("resolves every resource it refers to, and refers to every resource it has", () => {
  const wanted = [...manifest.querySelectorAll("[resid]")].map((each) => each.getAttribute("resid") ?? "");
  const present = resources.map(({ id }) => id);
  expect(new Set(present).size).toBe(present.length);
  expect(new Set(wanted)).toEqual(new Set(present));
  expect(present.filter((id) => id.length > 32)).toEqual([]);
});

it("runs functions, pane and buttons in one page", () => {
  const [page] = residIn("Runtime");
  expect(residIn("Runtime")).toHaveLength(1);
  expect(one("Runtime").getAttribute("lifetime")).toBe("long");
  expect(residIn("Page", "SourceLocation")).toEqual([page]);
  expect(residIn("FunctionFile")).toEqual([page]);
  expect(residIn("Action", "SourceLocation")).toEqual([page]);
  const pane = resources.find(({ id }) => id === page)?.getAttribute("DefaultValue");
  expect(one("DefaultSettings").querySelector("SourceLocation")?.getAttribute("DefaultValue")).toBe(pane);
});

it("names addresses of the hosting address only", () => {
  const addresses = [...manifest.querySelectorAll("*")].flatMap(values).filter((value) => value.includes("://"));
  expect(addresses.length).toBeGreaterThan(15);
  expect(addresses.filter((address) => !address.startsWith(`${defaultAddress}/`))).toEqual([]);
});

it("keeps within the lengths that Excel takes", () => {
  const lengths = (elements: Element[]) => elements.flatMap(values).map(({ length }) => length);
  expect(Math.max(...lengths(all("ShortStrings").flatMap((each) => [...each.children])))).toBeLessThanOrEqual(125);
  expect(Math.max(...lengths(all("LongStrings").flatMap((each) => [...each.children])))).toBeLessThanOrEqual(250);
  expect(Math.max(...lengths(all("DisplayName")))).toBeLessThanOrEqual(125);
  expect(Math.max(...lengths(all("Description")))).toBeLessThanOrEqual(250);
});

it("says everything in Japanese too, but for the namespace in formulas", () => {
  const inEnglishOnly = [one("DisplayName"), one("SupportUrl"), ...resources]
    .filter((each) => each.localName !== "Image")
    .filter((each) => each.querySelector("[Locale='ja-JP']") === null)
    .map((each) => each.id || each.localName);
  // A page or script that asks for the language itself, or knows none, has one address.
  expect(inEnglishOnly).toEqual(["Pane.Url", "Functions.Script.Url", "Functions.Namespace"]);
  const overrides = [...manifest.querySelectorAll("[Locale]")].map((each) => each.getAttribute("Value") ?? "");
  const japanese = /[\u3040-\u30ff\u4e00-\u9fff]|-ja-JP\./;
  expect(overrides.filter((value) => !japanese.test(value))).toEqual([]);
});

it("has the buttons Open pane and Check this list in one group of the Data tab", () => {
  expect(one("OfficeTab").id).toBe("TabData");
  expect([...one("Group").querySelectorAll("Control")].map(({ id }) => id)).toEqual([
    "LicenceTerms.OpenPane",
    "LicenceTerms.CheckList",
  ]);
});

it("has each icon in the four sizes of the ribbon", () => {
  for (const icon of all("Icon")) {
    expect([...icon.children].map((image) => image.getAttribute("size"))).toEqual(["16", "32", "64", "80"]);
    for (const image of icon.children) {
      expect(image.getAttribute("resid")).toMatch(new RegExp(`\\.${image.getAttribute("size")}$`));
    }
  }
});
