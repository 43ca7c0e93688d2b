import { date } from "../../../src/playground/sample/cells";
import { licenceList as licencesOf } from "../../../src/playground/sample/licenceList";

const licenceList = licencesOf(200);
const isDate = (value: unknown) => typeof value === "string" && !value.startsWith("'");

it("has 200 licences with numbers of their own", () => {
  expect(licenceList).toHaveLength(200);
  expect(new Set(licenceList.map((licence) => licence.number)).size).toBe(200);
});

it("has licences of all three vendors", () => {
  for (const vendor of ["sparx-jp", "netjapan-", "nec-pp"]) {
    expect(licenceList.filter(({ policy }) => policy.startsWith(vendor)).length).toBeGreaterThan(30);
  }
});

it("has real days wherever a date is meant", () => {
  for (const { from, renewedTo } of licenceList) {
    for (const value of [from, renewedTo]) if (isDate(value)) expect(() => date(String(value))).not.toThrow();
  }
});

it("has what real lists have: blanks, dates as text, an unknown policy, an end inside a month, an unsold term", () => {
  expect(licenceList.some(({ from }) => from === undefined)).toBe(true);
  expect(licenceList.map(({ from }) => from)).toEqual(
    expect.arrayContaining(["'4/5/2021", "'令和2年4月15日", "'2023-02-30", 20240115]),
  );
  expect(licenceList.map(({ policy }) => policy)).toContain("sparx-jpn");
  expect(licenceList.some(({ policy, renewedTo }) => policy === "sparx-jp" && renewedTo?.endsWith("-15"))).toBe(true);
  expect(licenceList.some(({ term }) => term === 18)).toBe(true);
});

it("has what planning needs: owners, quantities and prices, some of them missing or no number", () => {
  for (const column of ["owner", "quantity", "price"] as const) {
    const filled = licenceList.filter((licence) => licence[column] !== undefined);
    expect(filled.length).toBeGreaterThan(150);
    expect(filled.length).toBeLessThan(200);
  }
  expect(licenceList.map(({ price }) => price)).toContain("'on request");
});

describe("a list of 5,000", () => {
  const long = licencesOf(5_000);

  it("begins with the 200, has numbers of its own, and is the same each time", () => {
    expect(long).toHaveLength(5_000);
    expect(long.slice(0, 200)).toEqual(licenceList);
    expect(new Set(long.map((licence) => licence.number)).size).toBe(5_000);
    expect(long.at(-1)?.number).toBe("L-5000");
    expect(licencesOf(5_000)).toEqual(long);
  });

  it("spreads purchases over earlier years, with their ends", () => {
    // L-003 was bought on 2022-12-07 and renewed to the end of 2026.
    expect(long[402]).toMatchObject({ number: "L-403", from: "2020-12-07", renewedTo: "2024-12-31" });
    expect(new Set(long.map(({ from }) => from)).size).toBeGreaterThan(800);
  });

  it("leaves what is wrong as wrong as it was", () => {
    expect(long[205]).toMatchObject({ from: "'4/5/2021" });
    // A purchase typed as a number keeps its end, or the end would come before it.
    expect(long[225]).toMatchObject({ from: 20240115, renewedTo: "2027-01-14" });
  });

  it("has real days wherever a date is meant, and month ends where there were some", () => {
    for (const { from, renewedTo } of long) {
      for (const value of [from, renewedTo]) if (isDate(value)) expect(() => date(String(value))).not.toThrow();
    }
    const endsInFebruary = long.filter(
      ({ policy, renewedTo }) => policy === "sparx-jp" && /-02-2/.test(renewedTo ?? ""),
    );
    expect(endsInFebruary.map(({ renewedTo }) => renewedTo)).toEqual(
      expect.arrayContaining([expect.stringMatching(/02-29$/)]),
    );
    for (const { renewedTo } of endsInFebruary) {
      expect(renewedTo).toMatch(Number(renewedTo?.slice(0, 4)) % 4 === 0 ? /-02-29$/ : /-02-28$/);
    }
  });
});
