import { excelApiOf, sampleSizeOf, searchWith } from "../../../src/playground/page/address";

it("takes a size that is offered, else the smallest", () => {
  expect(sampleSizeOf("?lang=ja&licences=5000")).toBe(5_000);
  expect(sampleSizeOf("?licences=200")).toBe(200);
  for (const search of ["", "?licences=", "?licences=7", "?licences=many", "?licences=-5000"]) {
    expect(sampleSizeOf(search)).toBe(200);
  }
});

it("takes the older Excel that is offered, else a current one", () => {
  expect(excelApiOf("?excel=1.11")).toBe("1.11");
  expect(excelApiOf("?excel=0.1")).toBeUndefined();
  expect(excelApiOf("")).toBeUndefined();
});

it("changes one parameter of an address and keeps the others", () => {
  expect(searchWith("?licences=5000&lang=en", "lang", "ja")).toBe("?licences=5000&lang=ja");
  expect(searchWith("", "licences", "5000")).toBe("?licences=5000");
  expect(searchWith("?excel=1.11&lang=ja", "excel", "")).toBe("?lang=ja");
});
