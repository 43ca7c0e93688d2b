import { foldWords } from "../../../src/list/foldWords";
import { isTradeName } from "../../../src/list/policies/isTradeName";

it.each([
  "Support",
  "Technical support",
  "Perpetual licences, maintenance",
  "All products",
  "サポート",
  "永続ライセンスの保守",
  "全製品",
])("holds for %j", (name) => expect(isTradeName(foldWords(name))).toBe(true));

it.each([
  "Enterprise Architect",
  "SupportDesk",
  "ExpressSupportPack G2",
  "ManageEngine, options",
  "まいと~く FAX サーバー",
  "",
])("does not hold for %j", (name) => expect(isTradeName(foldWords(name))).toBe(false));
