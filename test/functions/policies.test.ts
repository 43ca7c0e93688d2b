import { POLICIES } from "../../src/functions/policies";
import { cellOf, cellsOf } from "./callFunction";
import { POLICY_IDS } from "./properties/anyBlock";

const idsFound = (search: unknown) =>
  cellsOf(POLICIES, search)
    .slice(1)
    .map(([id]) => id);

it("lists every policy under headers", () => {
  const [headers, ...rows] = cellsOf(POLICIES);
  expect(headers).toEqual(["Id", "Vendor", "Product", "Region", "Confidence", "Source", "Address"]);
  expect(rows.map(([id]) => id)).toEqual(POLICY_IDS);
  expect(rows.filter((row) => row.includes(""))).toEqual([]);
});

it("finds a part of an id, a vendor, a product or a name, in either language", () => {
  expect(idsFound("LEMON")).toEqual(["sparx-jp-lemontree"]);
  expect(idsFound("ネットジャパン")).toEqual(["netjapan-perpetual", "netjapan-msp"]);
  expect(idsFound("ｏｐｅｎｓｔａｃｋ")).toEqual(["nec-pp-openstack"]);
  expect(idsFound("miracle")).toEqual(["nec-pp-zabbix"]);
});

it("is in Japanese when asked to", () => {
  expect(cellsOf(POLICIES, "lemon", "ja")).toEqual([
    ["id", "販売元", "製品", "地域", "確かさ", "出典", "アドレス"],
    expect.arrayContaining(["sparx-jp-lemontree", "スパークスシステムズジャパン", "LemonTree 永続ライセンス"]),
  ]);
});

it("is #N/A where nothing matches", () => {
  expect(cellOf(POLICIES, "no such thing")).toEqual({
    error: "#N/A",
    sentence: 'No policy matches "no such thing". Search for a part of a vendor, product or id.',
  });
});
