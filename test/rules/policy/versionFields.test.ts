import { FIELD_NAMES } from "../../../src/rules/policy/schema";
import { earlierField, everyField, splitVersions } from "../../../src/rules/policy/versionFields";

it("knows the fields of an earlier version by its number", () => {
  expect(earlierField("earlier 1 initial end")).toEqual({ version: 1, field: "initial end" });
  expect(earlierField("earlier 3 late 2 until")).toEqual({ version: 3, field: "late 2 until" });
});

it.each(["earlier 0 after", "earlier 4 after", "earlier after", "earlier 1 moons", "earlier 1 late 0 until"])(
  "%p is no field",
  (name) => {
    expect(earlierField(name)).toBeUndefined();
  },
);

it.each(["id", "names", "valid to", "version by", "calendar", "open ended", "examples"])(
  "all versions have %p in common",
  (name) => {
    expect(FIELD_NAMES).toContain(name);
    expect(earlierField(`earlier 1 ${name}`)).toBeUndefined();
  },
);

it("tells a policy apart by version", () => {
  const flat = { id: "acme", after: "buy new", "earlier 2 after": "upgrade", "earlier 1 late 1 until": "none" };
  expect(splitVersions(flat)).toEqual({
    present: { id: "acme", after: "buy new" },
    earlier: [{ "late 1 until": "none" }, { after: "upgrade" }],
  });
  expect(splitVersions({ "earlier 2 after": "upgrade" }).earlier).toEqual([undefined, { after: "upgrade" }]);
});

it("lists every field once: late stages before what comes after them, earlier versions last", () => {
  const fields = everyField();
  expect(new Set(fields).size).toBe(fields.length);
  expect(fields).toEqual(expect.arrayContaining([...FIELD_NAMES]));
  expect(fields.indexOf("after")).toBe(fields.indexOf("late 9 buy") + 1);
  expect(fields.at(-1)).toMatch(/^earlier 3 /);
});
