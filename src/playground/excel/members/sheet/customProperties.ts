import { readOnly } from "../../protocol/wireClass";
import type { Members } from "../targets";
import { wire } from "../targets";

/** Texts that an add-in keeps with a sheet; keys count in any case, as in Excel. */
export const worksheetCustomPropertyCollection: Members<"WorksheetCustomPropertyCollection"> = {
  properties: {},
  methods: {
    Add(sheet, given) {
      const key = given.text(0);
      sheet.customProperties.set(key.toLowerCase(), given.text(1));
      return wire("WorksheetCustomProperty", { sheet, key: key.toLowerCase() });
    },
  },
  collection: {
    items: (sheet) => [...sheet.customProperties.keys()].map((key) => wire("WorksheetCustomProperty", { sheet, key })),
    item(sheet, key) {
      const wanted = String(key).toLowerCase();
      return sheet.customProperties.has(wanted) ? wire("WorksheetCustomProperty", { sheet, key: wanted }) : null;
    },
  },
};

export const worksheetCustomProperty: Members<"WorksheetCustomProperty"> = {
  identity: ({ key }) => ({ Key: key }),
  properties: {
    Key: readOnly(({ key }) => key),
    Value: {
      read: ({ sheet, key }) => sheet.customProperties.get(key) ?? null,
      write({ sheet, key }, value) {
        sheet.customProperties.set(key, String(value));
      },
    },
  },
  methods: { Delete: ({ sheet, key }) => void sheet.customProperties.delete(key) },
};
