/** A worksheet function as the add-in registers it. */
export type WorksheetFunction = (...args: unknown[]) => unknown;

/** What `new CustomFunctions.Error(code, message)` makes: thrown, it shows as an error in the cell. */
export class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
    this.name = "CustomFunctionsError";
  }
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** The part of Excel that functions.js talks to, and what it registered there. */
export interface FunctionHost {
  /** Stands as the global `CustomFunctions` while functions.js loads and runs. */
  readonly CustomFunctions: object;
  /** Registered function of an id of functions.json, in any case. */
  readonly find: (id: string) => WorksheetFunction | undefined;
}

/**
 * A host for worksheet functions: all that functions.js may expect of the page it is loaded in.
 *
 * @returns the global to offer, and the way to what was registered
 * @example
 * const host = createFunctionHost();
 * globalThis.CustomFunctions = host.CustomFunctions; // then load functions.js
 * host.find("SUPPORT_END"); //=> the function
 */
export function createFunctionHost(): FunctionHost {
  const registered = new Map<string, WorksheetFunction>();
  // Excel's runtime takes ids in any case, one at a time or as a record of many.
  const associate = (ids: string | Record<string, WorksheetFunction>, implementation?: WorksheetFunction) => {
    const mappings = typeof ids === "string" ? { [ids]: implementation } : ids;
    for (const [id, each] of Object.entries(mappings)) {
      if (typeof each !== "function") throw new TypeError(`CustomFunctions.associate: ${id} is no function`);
      registered.set(id.toUpperCase(), each);
    }
  };
  return {
    CustomFunctions: { associate, Error: CustomFunctionsError, ErrorCode },
    find: (id) => registered.get(id.toUpperCase()),
  };
}
