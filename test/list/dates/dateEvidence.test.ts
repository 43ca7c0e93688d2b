import { DateEvidence } from "../../../src/list/dates/dateEvidence";

it("keeps the first cell that proves an order, with its marks shown", () => {
  const evidence = new DateEvidence(0);
  evidence.add("13/02/2021\u00A0", 4);
  evidence.add("14/02/2021", 5);
  expect([...evidence.proofs]).toEqual([["day first", { address: "A5", text: "13/02/2021[NBSP]" }]]);
});

it("learns nothing from a date that the calendar does not have", () => {
  const evidence = new DateEvidence(0);
  evidence.add("13/13/2021", 0);
  evidence.add("99/99/99", 1);
  expect(evidence.proofs.size).toBe(0);
  expect(evidence.twoDigitOrders).toHaveLength(3);
});

it("counts equal texts cell by cell", () => {
  const evidence = new DateEvidence(0);
  for (let row = 0; row < 3; row++) evidence.add("4/5/2021", row);
  evidence.add(44316, 3);
  evidence.add(null, 4);
  expect(evidence.orderWanted).toEqual({ cells: 3, example: { address: "A1", text: "4/5/2021" } });
});

it("takes both dates of a period for evidence", () => {
  const evidence = new DateEvidence(3);
  evidence.add("04/05/2021 - 13/05/2022", 17);
  expect(evidence.orderWanted.cells).toBe(1);
  expect(evidence.proofs.get("day first")).toEqual({ address: "D18", text: "04/05/2021 - 13/05/2022" });
  evidence.add("2021-04 - 2022-03", 18);
  expect(evidence.monthWanted.cells).toBe(0);
});
