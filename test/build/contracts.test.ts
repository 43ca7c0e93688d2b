import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readContracts } from "../../src/build/contracts";

const HEADER = "piid,vendorname,effectivedate,currentcompletiondate,ultimatecompletiondate,baseandalloptionsvalue";
let folder: string;

beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "contracts-"))));
afterAll(() => rmSync(folder, { recursive: true }));

function contractsOf(...lines: string[]) {
  const file = join(folder, "list.csv");
  writeFileSync(file, [HEADER, ...lines].join("\n"));
  return readContracts(file);
}

it("reads American dates as serials, quoted names whole, and blanks as none", () => {
  expect(contractsOf('C-1,"SMITH, INC.",9/8/2016,10/31/2016,,4537.8500')).toEqual([
    { contract: "C-1", vendor: "SMITH, INC.", start: 42621, end: 42674, maximumEnd: null, amount: 4537.85 },
  ]);
});

it("refuses a date in another form", () => {
  expect(() => contractsOf("C-1,A,2016-09-08,,,")).toThrow('"2016-09-08" is no date');
});

it("has no contracts where there is no list", () => {
  expect(readContracts(join(folder, "none.csv"))).toEqual([]);
});

const shared = resolve(__dirname, "../../../shared/data/lists/treasury_contracts_all126_datecols.csv");
const whenShared = existsSync(shared) ? it : it.skip;

whenShared("reads the whole real list, when ../shared/data is there", () => {
  const contracts = readContracts(shared);
  expect(contracts).toHaveLength(126);
  expect(contracts.filter(({ end }) => end === null)).toHaveLength(10);
});
