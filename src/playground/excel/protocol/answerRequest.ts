import type { Members } from "./members";
import { ObjectPaths } from "./objectPaths";
import type { Roots } from "./objectPaths";
import { answerQuery } from "./query";
import { actionType } from "./request";
import type { Action, ErrorBody, Request, Response } from "./request";
import { itemNotFound, RequestError } from "./requestError";
import { isWireObject } from "./wireClass";

/** What happens on the way through a request. */
export interface RequestSteps {
  /** May throw a RequestError: the request ends there. */
  beforeAction(index: number): void;
  /** Before values are handed over: formulas must be up to date. */
  beforeReading(): void;
}

/**
 * Does what one request of office.js asks, action after action.
 *
 * @param request as it came in
 * @param members all classes
 * @param roots where object paths begin
 * @param steps what happens on the way
 * @returns results by action; at the first action that fails an error that names it, and what came before stays done
 */
export function answerRequest<Host>(
  { Actions, ObjectPaths: described }: Request,
  members: Members<Host>,
  roots: Roots,
  steps: RequestSteps,
): Response {
  const paths = new ObjectPaths(described, members, roots);
  const response: Response = { Results: [], TraceIds: [] };
  for (const [index, action] of Actions.entries()) {
    try {
      steps.beforeAction(index);
      if (action.ActionType === actionType.trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: perform(action, paths, members, steps) ?? null });
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      return { ...response, Error: errorBody(error, index) };
    }
  }
  return response;
}

function perform<Host>(
  action: Action,
  paths: ObjectPaths<Host>,
  members: Members<Host>,
  { beforeReading }: RequestSteps,
): unknown {
  // A trace only says that the actions before it were done; event handlers wait for its result.
  if (action.ActionType === actionType.trace) return null;
  // Where a result spilled to is known only once it is calculated.
  if (action.ActionType === actionType.instantiate) beforeReading();
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case actionType.instantiate:
      return object && members.identity(object);
    case actionType.query:
    case actionType.queryAsJson:
      beforeReading();
      return object && answerQuery(members, object, action.QueryInfo ?? {});
    case actionType.method: {
      // office.js wants to keep every range, also one that turns out not to be there.
      if (!object && action.Name === "_KeepReference") return null;
      if (!object) throw itemNotFound();
      const result = members.call(object, action.Name, paths.given(action.ArgumentInfo));
      return isWireObject(result) ? members.identity(result) : result;
    }
    case actionType.setProperty:
      if (!object) throw itemNotFound();
      return members.write(object, action.Name, paths.given(action.ArgumentInfo)[0]);
    case actionType.update:
      if (!object) throw itemNotFound();
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        members.write(object, name.charAt(0).toUpperCase() + name.slice(1), value);
      }
      return null;
    default:
      throw members.refuse(`action ${action.ActionType}`);
  }
}

function errorBody({ code, message, location, httpStatus }: RequestError, index: number): ErrorBody {
  return { Code: code, Message: message, Location: location, HttpStatusCode: httpStatus, ActionIndex: index };
}
