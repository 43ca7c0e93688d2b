import { headerRole } from "../../../src/list/columns/headerRole";

it.each([
  ["expiration", "end"],
  ["Expiry Date", "end"],
  ["valid_thru", "end"],
  ["date_to", "end"],
  ["validUntil", "end"],
  ["Support End", "end"],
  ["maintenance expiration", "end"],
  ["termination", "end"],
  ["保守終了日", "end"],
  ["保守期限", "end"],
  ["サポート終了日", "end"],
  ["サポート期限", "end"],
  ["ﾗｲｾﾝｽ有効期限", "end"],
  ["保守開始日", "start"],
  ["Support start date", "start"],
  ["契約年数", "term"],
  ["購入日", "purchased"],
  ["納品日", "delivered"],
  ["数量", "quantity"],
  ["単価", "price"],
  ["Support ID", "supportId"],
  ["サポートID", "supportId"],
  ["Certificate start", "certificateStart"],
  ["証書開始日", "certificateStart"],
  ["購入経路", "channel"],
  ["ユーザー登録", "registered"],
  ["End user", "customer"],
  ["エンドユーザー", "customer"],
  ["vendorname", "vendor"],
  ["currentcompletiondate", "end"],
  ["製品名\n(正式)", "product"],
  ["Policy", "policy"],
  ["契約番号", "licence"],
  ["End of life", "other"],
  ["購入先", "other"],
  ["顧客名", "customer"],
  ["Owner", "owner"],
  ["Account manager", "owner"],
  ["担当者", "owner"],
  ["金額", "amount"],
  ["Total amount", "amount"],
  ["Unit price", "price"],
  ["Currency", "currency"],
  ["通貨", "currency"],
  // Results of an earlier check, and when renewal opens: no start, and no end
  ["Renew from", "other"],
  ["Renew by", "other"],
  ["Reinstate by", "other"],
  ["更新開始日", "other"],
  ["更新受付開始日", "other"],
  ["再開期限", "other"],
])("%j says %s", (header, role) => {
  expect(headerRole(header)?.role).toBe(role);
});

it.each(["", "Vendor's weekend", "modnumber", "x"])("does not find an end in %j", (header) => {
  expect(headerRole(header)?.role).not.toBe("end");
});

it("prefers the word that explains more of the header", () => {
  expect(headerRole("Support end")?.score).toBeGreaterThan(headerRole("Support end, as agreed")?.score ?? Infinity);
});
