/** Numbers of events in messages, by class and by the name of the method that registers them. */
export const eventTypes = {
  worksheet: {
    DataChanged: 10,
    Activated: 11,
    Deactivated: 12,
    SelectionChanged: 14,
    Calculated: 16,
    FormatChanged: 18,
  },
  worksheets: {
    DataChanged: 10,
    Activated: 11,
    Deactivated: 12,
    Added: 13,
    SelectionChanged: 14,
    Deleted: 15,
    Calculated: 16,
    FormatChanged: 18,
  },
  table: { SelectionChanged: 100, DataChanged: 101 },
  pane: { VisibilityChanged: 65_539 },
  tables: { DataChanged: 101, Added: 102, Deleted: 103 },
} as const;

/** The target of events that are registered for the whole workbook. */
export const wholeWorkbook = "Workbook";
