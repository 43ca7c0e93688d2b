import { execFileSync } from "node:child_process";

it("is what Microsoft's manifest reader takes for an Excel add-in", () => {
  // Run as a program: the package mixes module systems in a way that jest cannot load.
  const reader = require.resolve("office-addin-manifest/cli.js");
  const told = execFileSync(process.execPath, [reader, "info", "manifest.xml"], { encoding: "utf8" });
  const lines = told.split("\n").map((line) => line.trim());
  expect(lines).toEqual(
    expect.arrayContaining([
      "Name: Licence Terms",
      "Type: TaskPaneApp",
      "Hosts: Workbook",
      "Default Locale: en-US",
      "Permissions: ReadWriteDocument",
      "Source Location: https://localhost:3000/taskpane.html",
    ]),
  );
});
