import { insteadOfExcel, sideload } from "../../src/build/sideload";

it.each(["win32", "darwin"] as const)(
  "loads the built manifest into desktop Excel on %s, and takes it out",
  (system) => {
    const commands = sideload(system, "dist/manifest.xml");
    expect(commands?.start.join(" ")).toMatch(
      /^npx --yes office-addin-debugging@[\d.]+ start dist\/manifest\.xml desktop --app excel$/,
    );
    expect(commands?.stop.join(" ")).toMatch(/^npx --yes office-addin-debugging@[\d.]+ stop dist\/manifest\.xml$/);
  },
);

it("has nothing to load into on other systems, and says what to run instead", () => {
  expect(sideload("linux", "dist/manifest.xml")).toBeUndefined();
  expect(insteadOfExcel).toContain("npm run playground");
  expect(insteadOfExcel).toContain("npm run build -- --env address=");
});
