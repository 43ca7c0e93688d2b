import type { AnyRecord, RecordOf } from "./writeRecord";

const KEY = "licenceTerms.written";

/** Asks for what the workbook remembers; read it with `recordsIn` after the next sync. */
export function loadRecords(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return setting;
}

/** What was written and not undone, the latest last. */
export function recordsIn(setting: Excel.Setting): readonly AnyRecord[] {
  if (setting.isNullObject) return [];
  // Records of version 0.1 name no kind: it wrote results only.
  return (JSON.parse(String(setting.value)) as AnyRecord[]).map(
    (record) => ({ ...record, kind: record.kind ?? "results" }) as AnyRecord,
  );
}

/** The same without one record: that one is undone, or remembered anew. */
export function recordsBesides(setting: Excel.Setting, { id }: Pick<AnyRecord, "id">): readonly AnyRecord[] {
  return recordsIn(setting).filter((record) => record.id !== id);
}

/** The same without those of one kind: only the last of them is offered to be undone. */
export function recordsOfOtherKinds(setting: Excel.Setting, kind: AnyRecord["kind"]): readonly AnyRecord[] {
  return recordsIn(setting).filter((record) => record.kind !== kind);
}

/** What was written last of one kind, and not undone. */
export function lastOfKind<Kind extends AnyRecord["kind"]>(
  setting: Excel.Setting,
  kind: Kind,
): RecordOf<Kind> | undefined {
  return recordsIn(setting)
    .filter((record): record is RecordOf<Kind> => record.kind === kind)
    .at(-1);
}

/**
 * Lets the workbook remember; it is saved with the workbook.
 *
 * @param setting as loaded before, so that nothing is left behind where there is nothing to remember
 */
export function saveRecords(
  context: Excel.RequestContext,
  setting: Excel.Setting,
  records: readonly AnyRecord[],
): void {
  if (records.length > 0) context.workbook.settings.add(KEY, JSON.stringify(records));
  else if (!setting.isNullObject) setting.delete();
}
