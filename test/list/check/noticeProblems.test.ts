import { isoDay } from "../../rules/isoDay";
import { checked, kindsOf, listOf } from "../listOf";

const kinds = (channel: string | null, registered: string | boolean | null) =>
  kindsOf(
    checked(
      listOf([
        ["Policy", "Channel", "Registered", "End date"],
        ["sparx-jp", channel, registered, isoDay("2026-12-31")],
      ]),
    ).rows[0],
  );

it("warns a package buyer who is not registered, or not known to be", () => {
  expect(kinds("package", false)).toEqual(["noNotice"]);
  expect(kinds("パッケージ", "未登録")).toEqual(["noNotice"]);
  expect(kinds("package", null)).toEqual(["noNotice"]);
});

it("has nothing to say to those who get the notices", () => {
  expect(kinds("package", "済")).toEqual([]);
  expect(kinds("direct", false)).toEqual([]);
  expect(kinds(null, false)).toEqual([]);
});
