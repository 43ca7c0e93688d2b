import { POLICIES } from "../../src/functions/policies";
import { cellOf, cellsOf } from "./callFunction";
import { POLICY_IDS } from "./properties/anyBlock";

const REGION = 3;

const idsFound = (search: unknown) =>
  cellsOf(POLICIES, search)
    .slice(1)
    .map(([id]) => id);

it("lists every policy under headers", () => {
  const [headers, ...rows] = cellsOf(POLICIES);
  expect(headers).toEqual(["Id", "Vendor", "Product", "Region", "Confidence", "Source", "Address", "Found by"]);
  expect(rows.map(([id]) => id)).toEqual(POLICY_IDS);
  // Only a region may be missing: rules that hold wherever the vendor sells.
  expect(rows.filter((row) => row.some((text, column) => text === "" && column !== REGION))).toEqual([]);
});

it("says what is off by default and how sure each policy is, in either language", () => {
  const confidence = (id: string, language: string) =>
    cellsOf(POLICIES, id, language)[1]?.filter((_, column) => column === 4 || column === 7);
  expect(confidence("oracle-support", "en")).toEqual(["reseller page", "id only"]);
  expect(confidence("oracle-support", "ja")).toEqual(["販売店のページ", "id のみ"]);
  expect(confidence("mescius-javascript", "en")).toEqual(["contract", "id or name"]);
  expect(confidence("mescius-javascript", "ja")).toEqual(["契約書", "id・名前"]);
  expect(confidence("sparx-jp-lemontree", "ja")).toEqual(["販売元自身のページ", "id・名前"]);
});

it("finds a part of an id, a vendor, a product or a name, in either language", () => {
  expect(idsFound("LEMON")).toEqual(["sparx-jp-lemontree"]);
  expect(idsFound("ネットジャパン")).toEqual(["netjapan-perpetual", "netjapan-msp"]);
  expect(idsFound("ｏｐｅｎｓｔａｃｋ")).toEqual(["nec-pp-openstack"]);
  expect(idsFound("miracle")).toEqual(["nec-pp-zabbix"]);
});

it("is in Japanese when asked to", () => {
  expect(cellsOf(POLICIES, "lemon", "ja")).toEqual([
    ["id", "販売元", "製品", "地域", "確かさ", "出典", "アドレス", "指定方法"],
    expect.arrayContaining(["sparx-jp-lemontree", "スパークスシステムズジャパン", "LemonTree 永続ライセンス"]),
  ]);
});

it("is #N/A where nothing matches", () => {
  expect(cellOf(POLICIES, "no such thing")).toEqual({
    error: "#N/A",
    sentence: 'No policy matches "no such thing". Search for a part of a vendor, product or id.',
  });
});
