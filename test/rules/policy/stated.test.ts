import { NONE, NOT_STATED, readUnstated, stated } from "../../../src/rules/policy/stated";

it("keeps a value, none and not stated apart", () => {
  expect(readUnstated(" None ")).toBe(NONE);
  expect(readUnstated("NOT  stated")).toBe(NOT_STATED);
  expect(readUnstated("end")).toBeUndefined();
  expect(stated(0)).toEqual({ kind: "stated", value: 0 });
});
