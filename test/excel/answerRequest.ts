import type { Workbook } from "./workbook";

/** An object of the workbook that a request can name; null stands for a null object. */
type Node = (Record<string, unknown> & { identity(): object }) | null;

interface ObjectPath {
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: { Arguments?: unknown[] };
}
interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: { Arguments?: unknown[] };
  QueryInfo?: { Select?: string[] };
}
interface Request {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
  AutoKeepReference?: boolean;
}

const paths = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 };
const actions = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 };

/** What office.js asks of Excel at start-up and this workbook has no part in: answers every call with nothing. */
const service = new Proxy({} as Record<string, unknown>, {
  get: (_, name) => (name === "identity" ? () => ({}) : () => null),
}) as Node;

/**
 * Answers one request of the real office.js from a workbook in memory. A member that the workbook lacks is an error, so
 * that a test never passes on something that was not done.
 *
 * @param workbook what is read and written
 * @param text the request, JSON
 * @returns the response, JSON
 */
export function answerRequest(workbook: Workbook, text: string): string {
  const { Actions, ObjectPaths } = JSON.parse(text) as Request;
  const resolved = new Map<number, Node>();

  const member = (node: NonNullable<Node>, name: string, action: Action | ObjectPath): unknown => {
    const found = node[name];
    if (typeof found !== "function") throw new Error(`ApiNotFound: ${name}`);
    return found(...(action.ArgumentInfo?.Arguments ?? []));
  };
  const resolve = (id: number): Node => {
    if (resolved.has(id)) return resolved.get(id) ?? null;
    const path = ObjectPaths[id] as ObjectPath;
    const parent = path.ParentObjectPathId === undefined ? null : resolve(path.ParentObjectPathId);
    const node = follow(path, parent);
    resolved.set(id, node);
    return node;
  };
  const follow = (path: ObjectPath, parent: Node): Node => {
    if (path.ObjectPathType === paths.root) return workbook as unknown as Node;
    if (path.ObjectPathType === paths.service) return service;
    if (path.ObjectPathType === paths.reference) return workbook.kept.get(path.Name) as unknown as Node;
    if (parent === null || path.ObjectPathType === paths.nothing) return null;
    if (path.ObjectPathType === paths.method) return member(parent, path.Name, path) as Node;
    if (path.ObjectPathType === paths.indexer) return member(parent, "GetItem", path) as Node;
    return parent[path.Name] as Node;
  };
  const perform = (action: Action): unknown => {
    const node = resolve(action.ObjectPathId);
    if (action.ActionType === actions.trace || node === null) return null;
    if (action.ActionType === actions.instantiate) return node.identity();
    if (action.ActionType === actions.method) return member(node, action.Name, action) ?? null;
    if (action.ActionType === actions.setProperty) {
      node[action.Name] = action.ArgumentInfo?.Arguments?.[0];
      return null;
    }
    if (action.ActionType !== actions.query) throw new Error(`ApiNotFound: action ${action.ActionType}`);
    return {
      ...node.identity(),
      ...Object.fromEntries((action.QueryInfo?.Select ?? []).map((name) => read(node, name))),
    };
  };
  const read = (node: NonNullable<Node>, name: string): [string, unknown] => {
    const wireName = name.charAt(0).toUpperCase() + name.slice(1);
    if (!(wireName in node)) throw new Error(`ApiNotFound: ${wireName}`);
    return [wireName, node[wireName]];
  };

  const Results = [];
  for (const [index, action] of Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: perform(action) });
    } catch (error) {
      const [Code = "GeneralException", ...rest] = (error as Error).message.split(": ");
      return JSON.stringify({ Results, Error: { Code, Message: rest.join(": ") || Code, ActionIndex: index } });
    }
  }
  const TraceIds = Actions.filter(({ ActionType }) => ActionType === actions.trace).map(({ Id }) => Id);
  return JSON.stringify({ Results, TraceIds });
}
