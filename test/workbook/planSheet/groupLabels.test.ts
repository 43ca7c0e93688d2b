import fc from "fast-check";
import { groupLabels, MOST_GROUPS } from "../../../src/workbook/planSheet/groupLabels";

const weighed = fc.uniqueArray(
  fc.record({ key: fc.string(), name: fc.constantFrom("Sparx", "NEC", "nec", "Others"), amount: fc.nat() }),
  { selector: ({ key }) => key, maxLength: 30 },
);

it("puts the most expensive first, and those of one amount by key", () => {
  const groups = [
    { key: "c", name: "C", amount: 1 },
    { key: "b", name: "B", amount: 1 },
    { key: "a", name: "A", amount: 5 },
  ];
  expect([...groupLabels(groups, "Others").values()]).toEqual(["A", "B", "C"]);
});

it("labels every group, with no more columns than a chart can tell apart, and none twice", () => {
  fc.assert(
    fc.property(weighed, (groups) => {
      const labels = groupLabels(groups, "Others");
      expect(new Set(labels.keys())).toEqual(new Set(groups.map(({ key }) => key)));
      const columns = new Set(labels.values());
      expect(columns.size).toBe(Math.min(groups.length, MOST_GROUPS));
      // A formula compares texts in any case.
      expect(new Set([...columns].map((label) => label.toLowerCase())).size).toBe(columns.size);
    }),
  );
});

it("never mixes the small groups with one that is called like them", () => {
  const groups = Array.from({ length: 12 }, (_, index) => ({ key: `${index}`, name: "Others", amount: 100 - index }));
  const labels = [...groupLabels(groups, "Others").values()];
  expect(labels.slice(0, 2)).toEqual(["Others", "Others (2)"]);
  expect(new Set(labels.slice(9))).toEqual(new Set(["Others (10)"]));
});
