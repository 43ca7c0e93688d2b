import type { Request } from "./protocol/request";
import { actionType, pathType } from "./protocol/request";
import { RequestError } from "./protocol/requestError";

/** Status with which Excel refuses a whole request. */
export const status = {
  done: 0,
  cellIsEdited: 5004,
  workbookClosed: 5012,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** Excel on the web takes and gives no more bytes than this at once; nothing should rely on more anywhere. */
export const largestPayload = 5_000_000;

/** What can go wrong with an Excel, to be armed by a test or by the playground. */
export class Faults {
  /** A person is typing into a cell: every request is refused until that ends. */
  cellIsEdited = false;
  private failing: { syncs: number; actions: number } | undefined;
  private syncsToClose: number | undefined;

  /**
   * Makes one sync fail.
   *
   * @param nth which one from now on; 1 is the next
   * @param actions how many of its actions are done before; they stay done
   */
  failSync(nth = 1, actions = 0): void {
    this.failing = { syncs: nth, actions };
  }

  /** The workbook is closed before the nth sync from now on: that one and all later ones are refused. */
  closeBeforeSync(nth = 1): void {
    this.syncsToClose = nth;
  }

  /** Whether something is wrong, or about to go wrong. */
  get isArmed(): boolean {
    const willFail = this.failing !== undefined && this.failing.syncs > 0;
    return willFail || this.cellIsEdited || this.syncsToClose !== undefined;
  }

  /** Back to an Excel in which nothing is wrong. */
  disarm(): void {
    this.cellIsEdited = false;
    this.failing = undefined;
    this.syncsToClose = undefined;
  }

  /** With which status a request is refused, if it is. */
  refusal(request: Request): number {
    // A failure that its request was too short for is over.
    if (this.failing && this.failing.syncs <= 0) this.failing = undefined;
    if (!isSync(request)) return status.done;
    if (this.cellIsEdited) return status.cellIsEdited;
    if (this.syncsToClose !== undefined) this.syncsToClose -= 1;
    if (this.failing) this.failing.syncs -= 1;
    return this.syncsToClose !== undefined && this.syncsToClose <= 0 ? status.workbookClosed : status.done;
  }

  /** Throws where the armed failure of this request is reached. */
  beforeAction(index: number): void {
    if (!this.failing || this.failing.syncs > 0 || index < this.failing.actions) return;
    this.failing = undefined;
    throw new RequestError("GeneralException", "There was an internal error while processing the request.", 500);
  }
}

/** Whether an add-in asked for the request: office.js also sends some of its own, to drop references and at start-up. */
function isSync({ Actions, ObjectPaths }: Request): boolean {
  const toService = Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === pathType.service);
  const own = ({ ActionType, Name }: Request["Actions"][number]) =>
    ActionType === actionType.instantiate || (ActionType === actionType.method && Name.startsWith("_"));
  return !toService && !Actions.every(own);
}

/** Bytes of a text in UTF-8. */
export function payloadSize(text: string): number {
  // No character takes more than three bytes a unit: short texts need not be counted.
  return text.length * 3 <= largestPayload ? text.length : new Blob([text]).size;
}
