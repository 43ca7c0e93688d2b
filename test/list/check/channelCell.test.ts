import { noticeNeedsRegistering, readChannel } from "../../../src/list/check/channelCell";
import { bundledPolicies } from "../../../src/rules/policies";
import type { Policy } from "../../../src/rules/policy";

const sparx = bundledPolicies.find("sparx-jp") as Policy;
const nec = bundledPolicies.find("nec-pp") as Policy;

it.each([
  ["package", "package"],
  ["パッケージ版", "package"],
  ["ﾀﾞｲﾚｸﾄ", "direct"],
  ["Direct sales", "direct"],
])("reads %j as the policy's %s", (value, name) => {
  expect(readChannel(value, sparx)).toEqual({ kind: "channel", name });
});

it("names the channels there are where it knows none of that name", () => {
  expect(readChannel("電話", sparx)).toEqual({
    kind: "unknown",
    known: { en: "direct, package", ja: "ダイレクト, パッケージ" },
  });
});

it("has nothing to say about blanks, or for a policy without channels", () => {
  expect([readChannel(null, sparx), readChannel("-", sparx), readChannel("電話", nec)].map(({ kind }) => kind)).toEqual(
    ["blank", "blank", "blank"],
  );
});

it("knows which buyers have to register to be told of the end", () => {
  expect(noticeNeedsRegistering(sparx, "package")).toBe(true);
  expect(noticeNeedsRegistering(sparx, "direct")).toBe(false);
  expect(noticeNeedsRegistering(nec, "package")).toBe(false);
});
