import { isoDay } from "../../rules/isoDay";
import { checked, kindsOf, listOf } from "../listOf";

const END = isoDay("2026-12-31");

it("stops a row whose names mean no policy, and asks for one", () => {
  const { rows } = checked(
    listOf([
      ["Product", "End date"],
      ["Drawing tool", END],
    ]),
  );
  expect(rows[0]).toMatchObject({
    outcome: "stopped",
    licence: null,
    problems: [{ kind: "policyUnknown", address: "A2", groupId: "policyUnknown:product: / drawing tool / " }],
  });
});

it("says so when a policy rests on a name that no vendor confirms", () => {
  const row = checked(
    listOf([
      ["Product", "End date"],
      ["Enterprise Architect Ultimate", END],
    ]),
  ).rows[0];
  expect(row?.problems).toEqual([
    expect.objectContaining({
      kind: "policyByName",
      certainty: "possible",
      why: { id: "whyPolicyByName", values: { policy: "sparx-jp" } },
    }),
  ]);
});

it("says nothing about other columns of a row that slipped", () => {
  const headers = ["Product", "Start", "End date", "Quantity"];
  const { rows } = checked(
    listOf([headers, ["LemonTree", "2025-01-01", "2025-12-31", 1], [null, "LemonTree", "2025-01-01", "2025-12-31"]]),
  );
  expect(rows[1]?.problems.map(({ kind }) => kind)).toEqual(["shiftedRow"]);
});

it("finds an end before any of the dates that support may start from", () => {
  const headers = ["Policy", "Delivered", "End date"];
  const row = checked(listOf([headers, ["nec-pp", isoDay("2027-01-10"), END]])).rows[0];
  expect(kindsOf(row)).toEqual(["endBeforeStart"]);
  expect(row?.results).toBeNull();
});

it("names a channel that the policy does not have, and goes on without it", () => {
  const row = checked(
    listOf([
      ["Policy", "Channel", "End date"],
      ["sparx-jp", "by phone", END],
    ]),
  ).rows[0];
  expect(kindsOf(row)).toEqual(["channelUnknown"]);
  expect(row?.licence?.channel).toBeNull();
});
