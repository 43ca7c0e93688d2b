export { isUnlimited } from "./acrossVersions";
export { afterLastStage } from "./afterLastStage";
export {
  found,
  none,
  notStated,
  wrong,
  type Answer,
  type Because,
  type Found,
  type Missing,
  type Wrong,
} from "./answer";
export { businessDay } from "./businessDay";
export { businessDaysOf } from "./businessDaysOf";
export { cancelBy } from "./cancelBy";
export { citation } from "./citation";
export { checkEnd } from "./checkEnd";
export { checkLicence, type CheckedLicence, type Licence } from "./checkLicence";
export { explain, type ExplainedStep } from "./explain";
export { fieldWords } from "./fieldWords";
export { inVersion, versionOf } from "./inVersion";
export { lateLadder, type LateRung } from "./lateLadder";
export { lastSafeDay, LONGEST_APPROVAL, type SafeDay, type SafelyAsked } from "./lastSafeDay";
export { ACTION_WORDS, nextAction, type Action, type NextAction } from "./nextAction";
export { noticeDates } from "./noticeDates";
export { policyExamples, type PolicyExample } from "./policyExamples";
export { QUESTIONS, type AnyAnswer, type Dates } from "./questions";
export { reinstateBy } from "./reinstateBy";
export { renewBy } from "./renewBy";
export { renewedEnd } from "./renewedEnd";
export { renewFrom } from "./renewFrom";
export { stageOn, type StageOn } from "./stageOn";
export { startEntry } from "./startEntry";
export { startWindow } from "./startWindow";
export { STATUS_WORDS, supportStatus, type SupportStatus } from "./supportStatus";
export { supportEnd } from "./supportEnd";
export { supportStart } from "./supportStart";
export { suspendedFrom } from "./suspendedFrom";
export { usable } from "./usable";
