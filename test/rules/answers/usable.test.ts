import { usable } from "../../../src/rules/answers";
import { checkedPolicy } from "../policy/checkedPolicy";
import { bundled } from "./asked";

const sparx = bundled("sparx-jp");

it.each([
  [
    [true, false, true],
    [true, false, true],
  ],
  [
    [false, false],
    [true, true],
  ],
  [
    [true, true],
    [true, true],
  ],
])("renewed %j: usable %j (SPX-12)", (renewed, expected) => {
  expect(usable(sparx, renewed)).toMatchObject({ kind: "found", value: expected });
});

it("keeps all usable where a partial renewal does no harm", () => {
  const mild = checkedPolicy({ "partial renewal disables the rest": "no" });
  expect(usable(mild, [true, false])).toMatchObject({ value: [true, true] });
});

it("does not guess", () => {
  expect(usable(bundled("nec-pp"), [true, false]).kind).toBe("not stated");
});
