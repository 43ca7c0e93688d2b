import { Store } from "../../src/taskpane/Store";

it("changes only what is named, in a new object", () => {
  const store = new Store({ rows: 1, sheet: "Licences" });
  const before = store.current();
  store.change({ rows: 2 });
  expect(store.current()).toEqual({ rows: 2, sheet: "Licences" });
  expect(before).toEqual({ rows: 1, sheet: "Licences" });
  expect(store.current()).toBe(store.current());
});

it("tells its listeners until they leave", () => {
  const store = new Store({ rows: 1 });
  const told: number[] = [];
  const leave = store.subscribe(() => told.push(store.current().rows));
  store.change({ rows: 2 });
  leave();
  store.change({ rows: 3 });
  expect(told).toEqual([2]);
});
