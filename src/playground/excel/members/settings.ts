import { readOnly } from "../protocol/wireClass";
import type { Members } from "./targets";
import { wire } from "./targets";

/** What the add-in keeps in the file. The older `Office.context.document.settings` sees the same. */
export const settingCollection: Members<"SettingCollection"> = {
  properties: {},
  methods: {
    Add(workbook, given) {
      const key = given.text(0);
      workbook.settings.set(key, JSON.stringify(given.any(1) ?? null));
      return wire("Setting", { workbook, key });
    },
  },
  collection: {
    items: (workbook) => [...workbook.settings.keys()].map((key) => wire("Setting", { workbook, key })),
    item(workbook, key) {
      const name = String(key);
      return workbook.settings.has(name) ? wire("Setting", { workbook, key: name }) : null;
    },
  },
};

export const setting: Members<"Setting"> = {
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: readOnly(({ key }) => key),
    Value: {
      read: ({ workbook, key }) => JSON.parse(workbook.settings.get(key) ?? "null") as unknown,
      write: ({ workbook, key }, value) => void workbook.settings.set(key, JSON.stringify(value)),
    },
  },
  methods: { Delete: ({ workbook, key }) => void workbook.settings.delete(key) },
};
