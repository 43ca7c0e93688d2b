import { groupLicences } from "../../../src/plan/calendar/groupLicences";
import { bundled } from "../../rules/answers/asked";
import { licenceOf } from "./licenceOf";

const shape = (licences: ReturnType<typeof licenceOf>[]) =>
  groupLicences(licences).map(({ owner, licences: members }) => [owner, members.map(({ licence }) => licence)]);

it("puts together what has the same days and the same owner", () => {
  const licences = [
    licenceOf({ licence: "1" }),
    licenceOf({ licence: "2", end: "2027-05-31" }),
    licenceOf({ licence: "3", owner: "Baba" }),
    licenceOf({ licence: "4", channel: "direct" }),
    licenceOf({ licence: "5", policy: bundled("sparx-jp-lemontree") }),
    licenceOf({ licence: "6", end: null }),
    licenceOf({ licence: "7" }),
  ];
  expect(shape(licences)).toHaveLength(6);
  expect(shape(licences)).toContainEqual(["Aoki", ["1", "7"]]);
});

it("knows an owner whatever the width and case", () => {
  expect(shape([licenceOf({ owner: " ＡＯＫＩ", licence: "2" }), licenceOf({ licence: "1" })])).toEqual([
    ["Aoki", ["1", "2"]],
  ]);
});

it("does not depend on the order of the list", () => {
  const licences = [
    licenceOf({ licence: "2", product: "B" }),
    licenceOf({ licence: "1", product: "B" }),
    licenceOf({ licence: "3", product: "A" }),
    licenceOf({ licence: "4", owner: "Baba" }),
  ];
  expect(groupLicences([...licences].reverse())).toEqual(groupLicences(licences));
  expect(shape(licences)[0]).toEqual(["Aoki", ["3", "1", "2"]]);
});
