import type { Members } from "../targets";
import { cellMethods } from "./cells";
import { mergeMethods } from "./merged";
import { navigationMethods } from "./navigation";
import { placeProperties } from "./place";
import { valueProperties } from "./values";

/** Cells of a sheet. */
export const range: Members<"Range"> = {
  identity: ({ reference }) => (reference ? { _ReferenceId: reference } : {}),
  properties: { ...placeProperties, ...valueProperties },
  methods: { ...navigationMethods, ...cellMethods, ...mergeMethods },
};
