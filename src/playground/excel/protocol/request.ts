/** What office.js sends for one `context.sync()`: the objects that it speaks of, and what to do with them in order. */
export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** How to reach an object: a member of its parent, or a name under which it was kept. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  /** Members to set at once (`range.set({...})` of some classes). */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** In the place of an argument that is an object of the workbook: the id of its path; else 0. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly unknown[] | null)[];
}

/** What `load` asks for; the names stand as the add-in wrote them, `format/fill/color`. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export const pathType = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

export interface Response {
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly TraceIds: number[];
  readonly Error?: ErrorBody;
}

export interface ErrorBody {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  /** Which action failed; those before it stay done. */
  readonly ActionIndex: number;
}
