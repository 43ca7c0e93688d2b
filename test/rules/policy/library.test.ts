import { policyLibrary } from "../../../src/rules/policy/library";

const file = {
  shared: { vendor: { en: "Acme", ja: "アクメ" }, calendar: "JP" },
  policies: [
    { id: "acme", names: { en: "Acme Studio; Studio", ja: "アクメ スタジオ" } },
    { id: "acme-broken", after: "weep" },
    { id: "acme-free", calendar: "none" },
  ],
};

it("finds a policy by id or any of its names, whatever case, width and spaces", () => {
  const library = policyLibrary([file]);
  for (const typed of ["acme", " ACME ", "\uFF41\uFF43\uFF4D\uFF45", "studio", "アクメ\u3000スタジオ"]) {
    expect(library.find(typed)?.id).toBe("acme");
  }
  expect(library.find("acme2")).toBeUndefined();
  expect(library.find("constructor")).toBeUndefined();
});

it("gives what policies of a file share, unless one says otherwise", () => {
  const library = policyLibrary([file]);
  expect(library.find("acme")?.calendar?.id).toBe("JP");
  expect(library.find("acme-free")?.calendar).toBeUndefined();
  expect(library.find("acme-free")?.vendor).toEqual({ en: "Acme", ja: "アクメ" });
});

it("compiles a policy once, when it is first asked for", () => {
  const library = policyLibrary([file]);
  expect(library.find("acme")).toBe(library.find("Studio"));
  expect(() => library.find("acme-broken")).toThrow("acme-broken");
});

it("finds what only a reseller tells of by its id alone", () => {
  const told = { id: "acme-told", names: "Acme Told", confidence: "reseller page" };
  const library = policyLibrary([file, { shared: {}, policies: [told] }]);
  expect(library.find("ACME-TOLD")?.id).toBe("acme-told");
  expect(library.findFlat("acme-told")).toMatchObject({ id: "acme-told" });
  expect(library.find("Acme Told")).toBeUndefined();
  expect(library.findFlat("Acme Told")).toBeUndefined();
});

it("names the nearest ids", () => {
  expect(policyLibrary([file]).nearestIds("acme-fre").split(", ")[0]).toBe("acme-free");
});
