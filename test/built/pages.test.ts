/** @jest-environment jsdom */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readBuilt } from "./readBuilt";

const read = (file: string) => new DOMParser().parseFromString(readBuilt(file), "text/html");

it("loads office.js from Microsoft's address and then functions, buttons and pane in one page", () => {
  const scripts = [...read("taskpane.html").scripts].map((script) => script.getAttribute("src"));
  expect(scripts).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "functions.js",
    "commands.js",
    "taskpane.js",
  ]);
});

it("lets the pane run its own files and office.js only", () => {
  const policy = read("taskpane.html").querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
  const directives = new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(" ");
      return [name, sources.join(" ")] as const;
    }),
  );
  expect(directives.get("default-src")).toBe("'none'");
  expect(directives.get("script-src")).toBe("'self' https://appsforoffice.microsoft.com");
  expect(policy).not.toContain("unsafe-eval");
});

describe.each(["help.html", "help-ja-JP.html", "support.html", "support-ja-JP.html"])("%s", (file) => {
  it("links only to files that were built", () => {
    const page = read(file);
    const links = [...page.querySelectorAll("[href], [src]")].map(
      (each) => each.getAttribute("href") ?? each.getAttribute("src") ?? "",
    );
    const missing = links.filter((link) =>
      link.startsWith("#") ? page.getElementById(link.slice(1)) === null : !existsSync(join("dist", link)),
    );
    expect(links.length).toBeGreaterThan(2);
    expect(missing).toEqual([]);
  });

  it("runs no script", () => {
    expect(read(file).scripts).toHaveLength(0);
  });
});
