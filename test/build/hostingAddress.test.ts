import { defaultAddress, hostingAddress } from "../../src/build/hostingAddress";

it("is localhost unless one is given", () => {
  expect(hostingAddress(undefined)).toBe(defaultAddress);
});

it.each([
  ["https://terms.example.org", "https://terms.example.org"],
  ["https://terms.example.org/", "https://terms.example.org"],
  ["https://terms.example.org/excel//", "https://terms.example.org/excel"],
  ["https://TERMS.example.org:8443/a", "https://terms.example.org:8443/a"],
])("writes %s as %s", (typed, written) => {
  expect(hostingAddress(typed)).toBe(written);
});

it.each([
  ["http://terms.example.org", "https only"],
  ["terms.example.org", "must look like"],
  ["", "must look like"],
  // What webpack hands over for `--env address` without a value.
  [true, "must look like"],
  ["https://terms.example.org?v=1", "Leave out"],
  ["https://terms.example.org/#a", "Leave out"],
  ["https://me:secret@terms.example.org", "Leave out"],
])("refuses %s and says what to type", (typed, sentence) => {
  expect(() => hostingAddress(typed)).toThrow(sentence);
});
