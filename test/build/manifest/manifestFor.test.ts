import { manifestFor } from "../../../src/build/manifest/manifestFor";

it("writes every address for the hosting address", () => {
  expect(manifestFor('a="https://localhost:3000/x" b="https://localhost:3000/y"', "https://terms.example.org")).toBe(
    'a="https://terms.example.org/x" b="https://terms.example.org/y"',
  );
});

it("keeps an ampersand in the address well-formed", () => {
  expect(manifestFor('a="https://localhost:3000/x"', "https://example.org/r&d")).toBe(
    'a="https://example.org/r&amp;d/x"',
  );
});
