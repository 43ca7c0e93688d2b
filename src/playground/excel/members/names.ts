import { invalidArgument, itemNotFound } from "../protocol/requestError";
import { readOnly } from "../protocol/wireClass";
import { areaAddress } from "../workbook/area";
import type { Area } from "../workbook/area";
import type { DefinedName } from "../workbook/definedName";
import type { Workbook } from "../workbook/workbook";
import { parseBox } from "../workbook/address";
import type { Members, NameScope } from "./targets";
import { wire } from "./targets";

function findName({ names }: NameScope, key: unknown): DefinedName | undefined {
  const wanted = String(key).toLowerCase();
  return names.find(({ name }) => name.toLowerCase() === wanted);
}

/** What a formula means as that of a name: cells where it names some, else its text. */
function meaningOf(formula: string, workbook: Workbook): DefinedName["meaning"] {
  const area = workbook.findArea(formula.replace(/^=/, ""), workbook.selection.sheet);
  return area ? { sheet: area.sheet, box: area.box } : formula;
}

const possibleName = (name: string) => /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && parseBox(name) === undefined;

/** Names of the workbook, or of one sheet. */
export const namedItemCollection: Members<"NamedItemCollection"> = {
  properties: {},
  methods: {
    Add(scope, given, { workbook }) {
      const name = given.text(0);
      if (!possibleName(name) || findName(scope, name)) throw invalidArgument();
      const object = given.object(1);
      const area = object?.type === "Range" ? (object.target as Area) : undefined;
      const meaning = area ? { sheet: area.sheet, box: area.box } : meaningOf(object ? "" : given.text(1), workbook);
      const item: DefinedName = { name, meaning, comment: given.optionalText(2) ?? "", visible: true };
      scope.names.push(item);
      return wire("NamedItem", { scope, item });
    },
  },
  collection: {
    items: (scope) => scope.names.map((item) => wire("NamedItem", { scope, item })),
    item(scope, key) {
      const item = findName(scope, key);
      return item ? wire("NamedItem", { scope, item }) : null;
    },
  },
};

const formulaOf = ({ meaning }: DefinedName) => {
  if (typeof meaning === "string") return meaning;
  const [sheet, cells = ""] = areaAddress(meaning).split(/!(?=[^!]*$)/);
  return `=${sheet}!${cells.replace(/([A-Z]+|\d+)/g, "$$$1")}`;
};

export const namedItem: Members<"NamedItem"> = {
  identity: ({ item }) => ({ _Id: item.name }),
  properties: {
    Name: readOnly(({ item }) => item.name),
    Comment: {
      read: ({ item }) => item.comment,
      write({ item }, comment) {
        item.comment = String(comment);
      },
    },
    Formula: {
      read: ({ item }) => formulaOf(item),
      write({ item }, formula, { workbook, calculation }) {
        if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument();
        item.meaning = meaningOf(formula, workbook);
        if (typeof item.meaning === "object") calculation.enter(item.meaning);
      },
    },
    Scope: readOnly(({ scope }) => (scope.sheet ? "Worksheet" : "Workbook")),
    Type: readOnly(({ item }) => (typeof item.meaning === "string" ? "String" : "Range")),
    Value: readOnly(({ item }) => (typeof item.meaning === "string" ? item.meaning : areaAddress(item.meaning))),
    Visible: {
      read: ({ item }) => item.visible,
      write({ item }, visible) {
        item.visible = visible === true;
      },
    },
  },
  methods: {
    Delete({ scope, item }) {
      scope.names.splice(scope.names.indexOf(item), 1);
    },
    GetRange({ item: { meaning } }) {
      if (typeof meaning === "string") throw itemNotFound();
      return wire("Range", { sheet: meaning.sheet, box: meaning.box });
    },
    GetRangeOrNullObject: ({ item: { meaning } }) =>
      typeof meaning === "string" ? null : wire("Range", { sheet: meaning.sheet, box: meaning.box }),
  },
};
