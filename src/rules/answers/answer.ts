import type { Day } from "../days";
import type { CompiledRule } from "../language";
import type { LocalText, Message } from "../messages";
import type { PolicyVersion } from "../policy";

/** One link of the chain that led to an answer: a rule that was applied, or a remark. */
export interface Because {
  /** The policy's field that was used, `late 1 until` for example. */
  readonly field: string;
  /** The rule that led from one day to the other; left out where a remark says what was compared. */
  readonly rule?: CompiledRule;
  readonly remark?: LocalText;
  readonly from: Day;
  /** The day reached; null where the remark leads to no day. */
  readonly to: Day | null;
  /** Length in months that was counted with. */
  readonly term: number;
  /** No step of its own, but the version that what follows was taken from, where a policy has several. */
  readonly version?: PolicyVersion;
}

/** The policy gives what was asked for. */
export interface Found<T> {
  readonly kind: "found";
  readonly value: T;
  readonly because: readonly Because[];
}

/** There is no such date, or the source is silent: two different things, each with its sentence. */
export interface Missing {
  readonly kind: "none" | "not stated";
  readonly message: Message;
  readonly because: readonly Because[];
}

/** The input does not fit the policy. */
export interface Wrong {
  readonly kind: "wrong";
  readonly message: Message;
}

export type Answer<T> = Found<T> | Missing | Wrong;

export const found = <T>(value: T, because: readonly Because[] = []): Found<T> => ({ kind: "found", value, because });
export const none = (message: Message, because: readonly Because[] = []): Missing => ({
  kind: "none",
  message,
  because,
});
export const notStated = (message: Message, because: readonly Because[] = []): Missing => ({
  kind: "not stated",
  message,
  because,
});
export const wrong = (message: Message): Wrong => ({ kind: "wrong", message });
