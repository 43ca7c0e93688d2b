import { withoutSheet } from "../listPlace";
import { workbookError } from "../workbookError";
import { isAsWritten } from "./isAsWritten";
import { lastOfKind, loadRecords } from "./records";
import type { PolicyRecord, WrittenPart } from "./writeRecord";

async function asItStands(
  context: Excel.RequestContext,
  record: PolicyRecord,
  rows: Extract<WrittenPart, { kind: "block" }>["rows"],
): Promise<PolicyRecord | undefined> {
  const range = context.workbook.names.getItemOrNullObject(record.name).getRangeOrNullObject();
  range.load("address, values, worksheet/name");
  await context.sync();
  if (range.isNullObject || !isAsWritten(range.values, rows)) return undefined;
  return { ...record, sheet: range.worksheet.name, address: withoutSheet(range.address) };
}

/**
 * The policy block that was put into this workbook last, also in an earlier session, with where it stands now.
 *
 * @returns the record; undefined where it was changed since: it is people's own then, and there is nothing to undo
 * @throws WorkbookError when Excel does not answer
 */
export async function lastPut(): Promise<PolicyRecord | undefined> {
  try {
    return await Excel.run(async (context) => {
      const setting = loadRecords(context);
      await context.sync();
      const record = lastOfKind(setting, "policy");
      const block = record?.parts.find((part) => part.kind === "block");
      return record && block ? await asItStands(context, record, block.rows) : undefined;
    });
  } catch (error) {
    throw workbookError(error);
  }
}
