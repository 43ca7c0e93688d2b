import { CustomFunctionsError, createFunctionHost } from "../../../src/playground/host/customFunctions";

interface Global {
  associate: (ids: unknown, implementation?: unknown) => void;
  Error: typeof CustomFunctionsError;
  ErrorCode: Record<string, string>;
}

function hostAndGlobal() {
  const host = createFunctionHost();
  return { find: host.find, page: host.CustomFunctions as Global };
}

it("finds a registered function by its id, in any case", () => {
  const { find, page } = hostAndGlobal();
  const f = () => 1;
  page.associate("Support_End", f);
  expect(find("SUPPORT_END")).toBe(f);
  expect(find("RENEW_BY")).toBeUndefined();
});

it("takes many functions at once", () => {
  const { find, page } = hostAndGlobal();
  const f = () => 1;
  page.associate({ A: f, b: f });
  expect([find("a"), find("B")]).toEqual([f, f]);
});

it("refuses to register what is no function, naming the id", () => {
  expect(() => hostAndGlobal().page.associate("A", undefined)).toThrow("A is no function");
});

it("offers the errors that a function throws", () => {
  const { page } = hostAndGlobal();
  const error = new page.Error(page.ErrorCode["notAvailable"] ?? "", "Not stated.");
  expect(error).toMatchObject({ code: "#N/A", message: "Not stated." });
  expect(error).toBeInstanceOf(CustomFunctionsError);
});
