/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readBuilt } from "./readBuilt";

const manifest = new DOMParser().parseFromString(readBuilt("manifest.xml"), "application/xml");
const addresses = [...manifest.querySelectorAll("[DefaultValue], [Value]")]
  .map((each) => each.getAttribute("DefaultValue") ?? each.getAttribute("Value") ?? "")
  .filter((value) => value.startsWith("https://"));

it("is well-formed, and for one hosting address", () => {
  expect(manifest.getElementsByTagName("parsererror")).toHaveLength(0);
  expect(new Set(addresses.map((address) => new URL(address).origin)).size).toBe(1);
});

it("names only files that were built", () => {
  const pane = manifest.querySelector("DefaultSettings SourceLocation")?.getAttribute("DefaultValue") ?? "";
  const folder = pane.replace(/taskpane\.html$/, "");
  expect(addresses.length).toBeGreaterThan(15);
  const missing = addresses.filter((address) => !existsSync(join("dist", address.slice(folder.length))));
  expect(missing).toEqual([]);
});

it("names icons of the sizes it says", () => {
  const sizes = [...manifest.getElementsByTagNameNS("*", "Image")].filter((image) => image.hasAttribute("id"));
  expect(sizes.length).toBe(8);
  for (const image of sizes) {
    const size = Number(image.id.split(".")[1]);
    expect(pixels(image.getAttribute("DefaultValue") ?? "")).toEqual([size, size]);
  }
  const urlOf = (name: string) => manifest.getElementsByTagName(name)[0]?.getAttribute("DefaultValue") ?? "";
  expect(pixels(urlOf("IconUrl"))).toEqual([32, 32]);
  expect(pixels(urlOf("HighResolutionIconUrl"))).toEqual([64, 64]);
});

/** Width and height in the header of a PNG file. */
function pixels(address: string): [number, number] {
  const png = readFileSync(join("dist", "icons", address.slice(address.lastIndexOf("/") + 1)));
  expect(png.toString("latin1", 1, 4)).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
