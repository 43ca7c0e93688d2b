/** An error that an add-in gets as `OfficeExtension.Error`, with one of Excel's codes. */
export class RequestError extends Error {
  /** The member that failed, `Range.values`; known where the member was called. */
  location = "";

  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = () => new RequestError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = () =>
  new RequestError("ItemAlreadyExists", "A resource of the same name or identifier exists already.", 409);

export const invalidArgument = (message = "The argument is invalid or missing or has an incorrect format.") =>
  new RequestError("InvalidArgument", message);

export const invalidOperation = (message: string) => new RequestError("InvalidOperation", message);

export const accessDenied = () => new RequestError("AccessDenied", "You cannot perform the requested operation.", 403);

export const insertDeleteConflict = () =>
  new RequestError("InsertDeleteConflict", "The insert or delete operation attempted resulted in a conflict.", 409);

/** A member that Excel has and the in-memory one lacks. */
export const notBuilt = (member: string) =>
  new RequestError("ApiNotFound", `${member} is not built in the in-memory Excel.`, 404);
