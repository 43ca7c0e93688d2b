import { OneWork, type Work, type WorkChanges } from "../../src/taskpane/OneWork";
import { Store } from "../../src/taskpane/Store";
import type { PolicyRecord } from "../../src/workbook/written/writeRecord";

type Kind = "reading" | "writing" | "undoing";

interface State {
  work: Work<Kind> | null;
  upToDate: boolean;
  notice: WorkChanges<Kind, PolicyRecord>["notice"] | null;
  record: PolicyRecord | null;
}

function session() {
  const store = new Store<State>({ work: null, upToDate: true, notice: null, record: null });
  const last = jest.fn<Promise<PolicyRecord | undefined>, []>(() => Promise.resolve(undefined));
  return {
    store,
    last,
    work: new OneWork<Kind, PolicyRecord>(store, { writing: "writing", undoing: "undoing", last }),
  };
}

/** Work that goes on until it is let go. */
function held() {
  let letGo: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  return { letGo, deed: () => gone };
}

it("shows what is being done and how far, and nothing when it is done", async () => {
  const { store, work } = session();
  const { letGo, deed } = held();
  const done = work.run("reading", (_signal, told) => (told({ done: 1, total: 2 }), deed()));
  expect(store.current()).toMatchObject({
    work: { kind: "reading", progress: { done: 1, total: 2 } },
    upToDate: false,
  });
  letGo();
  expect(await done).toBe(true);
  expect(store.current().work).toBeNull();
});

it("ends what is being done when something else is begun, whose news alone count", async () => {
  const { store, work } = session();
  let stopped: AbortSignal | undefined;
  const { letGo, deed } = held();
  const first = work.run(
    "reading",
    (signal) => ((stopped = signal), deed().then(() => Promise.reject(new Error("old")))),
  );
  const second = work.run("reading", () => Promise.resolve());
  expect(stopped?.aborted).toBe(true);
  expect(await second).toBe(true);
  letGo();
  expect(await first).toBe(false);
  expect(store.current()).toMatchObject({ work: null, notice: null });
});

it("begins nothing while the workbook is being changed, and leaves what is shown up to date", async () => {
  const { store, work } = session();
  const { letGo, deed } = held();
  const writing = work.run("writing", deed);
  expect(await work.run("reading", () => Promise.reject(new Error("never")))).toBe(false);
  expect(store.current()).toMatchObject({ work: { kind: "writing" }, upToDate: true });
  letGo();
  expect(await writing).toBe(true);
});

it("tells what failed", async () => {
  const { store, work } = session();
  const error = new Error("no");
  expect(await work.run("reading", () => Promise.reject(error))).toBe(true);
  expect(store.current().notice).toEqual({ kind: "failed", error, work: "reading" });
});

it("reads after a failed writing what could not be taken back", async () => {
  const { store, work, last } = session();
  const record = { kind: "policy" } as PolicyRecord;
  last.mockResolvedValue(record);
  await work.write(() => Promise.reject(new Error("no")));
  expect(store.current()).toMatchObject({ record, notice: { kind: "failed", work: "writing" } });
});

it("keeps the failure of a writing as the news where the record cannot be read either", async () => {
  const { store, work, last } = session();
  const error = new Error("closed");
  last.mockRejectedValue(new Error("closed as well"));
  await work.write(() => Promise.reject(error));
  expect(store.current()).toMatchObject({ record: null, notice: { kind: "failed", error } });
});
