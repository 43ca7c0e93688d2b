export { checkBlock, type BlockFault, type CheckedBlock } from "./checkBlock";
export { foldText } from "./foldText";
export { nearest } from "./nearest";
export { isBlock, readBlock, type Block, type BlockCell } from "./readBlock";
export {
  checkPolicy,
  lateField,
  type CheckedPolicy,
  type DateField,
  type FlatPolicy,
  type LateStage,
  type Policy,
} from "./schema";
export { NONE, NOT_STATED, stated, type Stated } from "./stated";
export { LONGEST_TERM, pickTerm, type Terms } from "./terms";
export { writeBlock } from "./writeBlock";
export type { StatedRule } from "./fieldKinds";
export { policyLibrary, type PolicyFile, type PolicyLibrary } from "./library";
