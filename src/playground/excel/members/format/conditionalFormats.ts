import type { InMemoryExcel } from "../../inMemoryExcel";
import { accessDenied, invalidArgument, itemNotFound } from "../../protocol/requestError";
import { part, readOnly } from "../../protocol/wireClass";
import { intersection, without } from "../../workbook/box";
import { Bag } from "../../workbook/bag";
import type { ConditionalFormat } from "../../workbook/conditionalFormat";
import type { Area } from "../../workbook/area";
import { isWritable } from "../../workbook/write";
import type { MemberProperty, Members } from "../targets";
import { wire } from "../targets";

/** Kinds of rules, and the member that holds what each kind says. */
const ruleMembers: Readonly<Record<string, string>> = {
  Custom: "Custom",
  CellValue: "CellValue",
  ContainsText: "TextComparison",
  ColorScale: "ColorScale",
  DataBar: "DataBar",
  IconSet: "IconSet",
  TopBottom: "TopBottom",
  PresetCriteria: "Preset",
};

const touching = ({ sheet, box }: Area) =>
  sheet.conditionalFormats.filter(({ areas }) => areas.some((area) => intersection(area.box, box)));

function clearAll(area: Area): void {
  const { sheet, box } = area;
  if (!isWritable(area)) throw accessDenied();
  for (const format of touching({ sheet, box })) {
    format.areas = format.areas.flatMap((area) => without(area.box, box).map((rest) => ({ sheet, box: rest })));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}

/** The rules that colour cells of a range. */
export const conditionalFormatCollection: Members<"ConditionalFormatCollection"> = {
  properties: {},
  methods: {
    Add({ sheet, box }, given, excel: InMemoryExcel) {
      if (!isWritable({ sheet, box })) throw accessDenied();
      const type = given.text(0);
      if (!Object.hasOwn(ruleMembers, type)) throw invalidArgument();
      const id = `{${String(excel.workbook.nextId()).padStart(8, "0")}-0000-0000-0000-000000000000}`;
      // A new rule goes before the others.
      for (const each of sheet.conditionalFormats) each.priority += 1;
      const areas = [{ sheet, box }];
      const format: ConditionalFormat = { id, type, areas, priority: 0, stopIfTrue: false, rule: new Bag() };
      sheet.conditionalFormats.unshift(format);
      return wire("ConditionalFormat", { sheet, format });
    },
    ClearAll: clearAll,
  },
  collection: {
    items: (area) => touching(area).map((format) => wire("ConditionalFormat", { sheet: area.sheet, format })),
    item(area, id) {
      const format = touching(area).find((each) => each.id === id);
      return format ? wire("ConditionalFormat", { sheet: area.sheet, format }) : null;
    },
  },
};

type One = MemberProperty<"ConditionalFormat">;

function rule(member: string): [string, One][] {
  const isOfKind = ({ type }: ConditionalFormat) => ruleMembers[type] === member;
  const exact: One = part(({ format }) => {
    if (!isOfKind(format)) throw itemNotFound();
    return wire("Bag", format.rule);
  });
  const orNull: One = part(({ format }) => (isOfKind(format) ? wire("Bag", format.rule) : null));
  return [
    [member, exact],
    [`${member}OrNullObject`, orNull],
  ];
}

export const conditionalFormat: Members<"ConditionalFormat"> = {
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    Id: readOnly(({ format }) => format.id),
    Type: readOnly(({ format }) => format.type),
    Priority: {
      read: ({ format }) => format.priority,
      write({ sheet, format }, priority) {
        if (!Number.isInteger(priority)) throw invalidArgument();
        const others = sheet.conditionalFormats.filter((each) => each !== format);
        others.splice(priority as number, 0, format);
        for (const [place, each] of others.entries()) each.priority = place;
        sheet.conditionalFormats = others;
      },
    },
    StopIfTrue: {
      read: ({ format }) => format.stopIfTrue,
      write({ format }, stop) {
        format.stopIfTrue = stop === true;
      },
    },
    ...Object.fromEntries(Object.values(ruleMembers).flatMap(rule)),
  },
  methods: {
    Delete({ sheet, format }) {
      if (!format.areas.every(isWritable)) throw accessDenied();
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
    },
    GetRange({ format: { areas } }) {
      const [area, ...more] = areas;
      if (!area || more.length > 0) throw itemNotFound();
      return wire("Range", { sheet: area.sheet, box: area.box });
    },
  },
};
