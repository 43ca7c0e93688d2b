import { signatureOf } from "../../../../src/taskpane/policies/files/signatureOf";

it("is the SHA-256 of the content", async () => {
  // printf '[["vendor","Acme"]]' | sha256sum
  expect(await signatureOf({ vendor: "Acme" })).toBe(
    "b77c5b6f649209b427800e120cd8d16dd1e4082a947afdd97b8f7ffc6751d9b0",
  );
});

it("is the same whatever the order of the fields, and another for another text", async () => {
  const [one, other, changed] = await Promise.all([
    signatureOf({ vendor: "Acme", after: "upgrade" }),
    signatureOf({ after: "upgrade", vendor: "Acme" }),
    signatureOf({ after: "buy new", vendor: "Acme" }),
  ]);
  expect(one).toBe(other);
  expect(one).not.toBe(changed);
});
