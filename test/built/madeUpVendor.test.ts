import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { dayOf } from "../../src/rules/days";
import { loadFunctions } from "./loadFunctions";

const root = resolve(__dirname, "../..");

const madeUpVendor = {
  shared: {
    vendor: { en: "Kumo Works", ja: "クモワークス" },
    source: { en: "A made-up page", ja: "架空のページ" },
    "source address": "https://example.org/support",
    "source read": "made up for a test",
    confidence: "vendor page",
  },
  policies: [
    {
      id: "kumo-studio",
      names: { en: "Kumo Studio", ja: "クモスタジオ" },
      "initial terms": "12",
      "initial end": "purchased, month start on or after, for term",
      "renewed end": "end, + 1 day, for term",
      "late 1 until": "end, + 45 days",
      "late 1 end": "end, + 1 day, for term",
      after: "buy new",
    },
  ],
};

/** A copy of the sources in a folder of its own, to be built without touching the real ones. */
function copyOfSources(): string {
  const folder = mkdtempSync(join(tmpdir(), "licence-terms-vendor-"));
  for (const name of ["src", "package.json", "tsconfig.json", "webpack.config.js", "manifest.xml", "README.md"]) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

it("adds a vendor by one data file and nothing else", () => {
  const folder = copyOfSources();
  try {
    writeFileSync(join(folder, "src/rules/policies/kumo.json"), JSON.stringify(madeUpVendor));
    execFileSync("npm", ["run", "build"], { cwd: folder, stdio: "pipe", shell: process.platform === "win32" });
    const host = loadFunctions(join(folder, "dist"));
    const supportEnd = host.find("SUPPORT_END");
    expect(supportEnd?.([["クモスタジオ"]], [[dayOf(2024, 4, 2)], [0]], null)).toMatchObject([
      [{ basicValue: dayOf(2025, 4, 30) }],
      [""],
    ]);
    const policies = host.find("POLICIES")?.("kumo", null);
    expect(readFileSync(join(folder, "README.md"), "utf8")).toContain("| Kumo Works | `kumo-studio` |");
    expect(policies).toMatchObject([
      expect.anything(),
      [
        "kumo-studio",
        "Kumo Works",
        "",
        "",
        "vendor page",
        "A made-up page",
        "https://example.org/support",
        "id or name",
      ],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
