import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generatedPolicies, generatedText } from "../../src/build/generatePolicies";

it.each(Object.entries(generatedPolicies()))(
  "has been run since the last change of a data file: %s",
  (name, entries) => {
    const committed = readFileSync(join(__dirname, `../../src/rules/policies/generated/${name}.json`), "utf8");
    expect(committed).toBe(generatedText(entries));
  },
);

it("keeps notes and examples apart from the rules, in the order of the files' names", () => {
  const folder = mkdtempSync(join(tmpdir(), "licence-terms-policies-"));
  try {
    const second = {
      shared: { vendor: "B", notes: "Of all." },
      policies: [{ id: "b1" }, { id: "b2", notes: "Its own." }],
    };
    const first = {
      shared: {},
      policies: [{ id: "a", examples: "SUPPORT_END(2021-04-01) = 2022-03-31", after: "upgrade" }],
    };
    writeFileSync(join(folder, "b.json"), JSON.stringify(second));
    writeFileSync(join(folder, "a.json"), JSON.stringify(first));
    writeFileSync(join(folder, "readme.txt"), "no data file");
    expect(generatedPolicies(folder)).toEqual({
      bundled: [
        { shared: {}, policies: [{ id: "a", after: "upgrade" }] },
        { shared: { vendor: "B" }, policies: [{ id: "b1" }, { id: "b2" }] },
      ],
      remarks: [[{ examples: "SUPPORT_END(2021-04-01) = 2022-03-31" }], [{ notes: "Of all." }, { notes: "Its own." }]],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
