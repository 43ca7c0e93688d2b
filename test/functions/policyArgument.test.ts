import { toRange } from "../../src/functions/broadcast";
import { CellError, readCell, sentenceOf } from "../../src/functions/cell";
import { policy, policyOrBlank } from "../../src/functions/policyArgument";
import { POLICY } from "../../src/functions/policy";
import { BLANK, type Reading } from "../../src/functions/reading";
import type { Policy } from "../../src/rules/policy";

function id(reading: Reading<Policy> | undefined): string | undefined {
  if (reading instanceof CellError) return reading.reason === null ? reading.code : sentenceOf(reading, "en");
  return reading === BLANK ? BLANK : reading?.value.id;
}

const read = (cell: unknown): string | undefined => id(policy.read(readCell(cell)));
const readBlock = (...rows: unknown[][]): string | undefined => id(policy.whole?.(toRange(rows)));

describe("an id", () => {
  it.each(["sparx-jp", "SPARX-JP", "  sparx-jp ", "ｓｐａｒｘ－ｊｐ", "Enterprise Architect 日本語版"])(
    "is found by %j",
    (cell) => {
      expect(read(cell)).toBe("sparx-jp");
    },
  );

  it("is found by a name in either language", () => {
    expect(read("LemonTree")).toBe("sparx-jp-lemontree");
    expect(read("レモンツリー")).toBe("sparx-jp-lemontree");
    expect(read({ type: "String", basicValue: "nec zabbix" })).toBe("nec-pp-zabbix");
  });

  it("is unknown: the sentence names the nearest", () => {
    expect(read("sparxjp")).toMatch(/^No policy is called "sparxjp"\. Nearest: sparx-jp, .*TERM\.POLICIES\(\)/);
    expect(read("nec-pp-zabix")).toContain("Nearest: nec-pp-zabbix,");
    for (const cell of [true, 5, {}, "constructor", "__proto__"]) expect(read(cell)).toMatch(/^No policy is called/);
  });

  it("is missing: the sentence says what to enter", () => {
    for (const cell of [null, "", 0]) expect(read(cell)).toMatch(/^No policy is given\. Enter an id such as/);
  });

  it("passes an error on", () => {
    expect(read("#REF!")).toBe("#REF!");
  });
});

describe("a block", () => {
  it("is a policy of its own", () => {
    expect(readBlock(["id", "Acme"], ["initial end", "start, for term"], ["initial terms", 12])).toBe("acme");
  });

  it("needs no id, and passes blank rows and blank texts over", () => {
    expect(readBlock(["initial end", "start, for 12 months"], [null, ""], ["vendor", null])).toBe("own policy");
  });

  it("gives the bundled policy back that was spilled", () => {
    expect(readBlock(...POLICY("nec-pp"))).toBe("nec-pp");
    expect(readBlock(...POLICY("nec-pp", "ja"))).toBe("nec-pp");
  });

  it("names the field and the word that are faulty", () => {
    expect(readBlock(["initial end", "start, + 12 monhts"])).toContain(
      'Policy field "initial end": the word "monhts" at character 13 does not fit. Expected days, months, years',
    );
    expect(readBlock(["id", "acme"], ["inital end", "start"])).toMatch(
      /^Policy block, row 2: there is no field "inital end"\. Nearest: initial end, /,
    );
    expect(readBlock(["id", "acme"], ["id", "b"])).toBe(
      'Policy block, row 2: the field "id" stands there twice. Keep one.',
    );
    expect(readBlock(["id", "acme"], ["constructor", "x"])).toContain('row 2: there is no field "constructor"');
  });

  it("names the cell that is an error", () => {
    expect(readBlock(["id", "#REF!"])).toBe(
      'Policy block, row 1: the cell of "id" holds the error #REF!. Mend that cell.',
    );
  });

  it("is read anew when a cell has changed", () => {
    const block = (months: number) => readBlock(["initial end", `start, for ${months} months`], ["id", `p${months}`]);
    expect([block(12), block(24), block(12)]).toEqual(["p12", "p24", "p12"]);
    for (let index = 0; index < 120; index++) expect(block(index + 1)).toBe(`p${index + 1}`);
  });

  it("is no list of ids in two columns, and no range of another width", () => {
    expect(readBlock(["sparx-jp", "nec-pp"], ["nec-pp", "nec-pp-rhel"])).toBeUndefined();
    expect(readBlock(["id"])).toBeUndefined();
    expect(readBlock(["id", "acme", "note"])).toBeUndefined();
  });
});

it("may be blank in a list", () => {
  expect(id(policyOrBlank.read(null))).toBe(BLANK);
  expect(id(policyOrBlank.read("nec-pp"))).toBe("nec-pp");
  expect(id(policyOrBlank.whole?.(toRange([["id", "acme"]])))).toBe("acme");
});
