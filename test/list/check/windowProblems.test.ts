import { isoDay } from "../../rules/isoDay";
import { checked, kindsOf, listOf } from "../listOf";

const kinds = (policy: string, header: string, from: string, start: string) =>
  kindsOf(
    checked(
      listOf([
        ["Policy", header, "Start"],
        [policy, isoDay(from), isoDay(start)],
      ]),
    ).rows[0],
  );

it.each([
  ["2024-09-09", []],
  ["2024-10-09", []],
  ["2024-10-10", ["startOutsideWindow"]],
  ["2024-09-08", ["startOutsideWindow"]],
])("lets a certificate of 2024-09-09 start within a month: %s", (start, problems) => {
  const found = kinds("nec-pp-nvidia-vgpu", "Certificate start", "2024-09-09", start);
  expect(found.filter((kind) => kind === "startOutsideWindow")).toEqual(problems);
});

it("lets a delivery start until the 1st of the next month", () => {
  expect(kinds("nec-pp-rhel", "Delivered", "2024-09-09", "2024-10-01")).not.toContain("startOutsideWindow");
  expect(kinds("nec-pp-rhel", "Delivered", "2024-09-09", "2024-10-02")).toContain("startOutsideWindow");
});

it("says nothing where the policy allows any day or states none", () => {
  expect(kinds("nec-pp-sx-aurora", "Delivered", "2024-09-09", "2025-10-02")).not.toContain("startOutsideWindow");
  expect(kinds("sparx-jp", "Delivered", "2024-09-09", "2025-10-02")).not.toContain("startOutsideWindow");
});
