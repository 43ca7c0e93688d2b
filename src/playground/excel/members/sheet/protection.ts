import { accessDenied, invalidOperation } from "../../protocol/requestError";
import { readOnly } from "../../protocol/wireClass";
import type { Members } from "../targets";

const passwordKey = "password";

/** Whether the sheet is protected against changes. */
export const worksheetProtection: Members<"WorksheetProtection"> = {
  properties: {
    Protected: readOnly(({ protection }) => protection !== undefined),
    Options: readOnly(({ protection }) => {
      if (!protection) return null;
      return Object.fromEntries(Object.entries(protection).filter(([name]) => name !== passwordKey));
    }),
  },
  methods: {
    Protect(sheet, given) {
      if (sheet.protection) throw invalidOperation("The sheet is protected already.");
      sheet.protection = { ...Object(given.any(0)), [passwordKey]: given.optionalText(1) };
    },
    Unprotect(sheet, given) {
      const password = sheet.protection?.[passwordKey];
      if (password !== undefined && password !== given.any(0)) throw accessDenied();
      sheet.protection = undefined;
    },
  },
};
