/** Policies as a file that people hand to each other: written, read, compared. */
export { contentText } from "./contentText";
export { differences, type Difference } from "./differences";
export type { FiledPolicy } from "./filedPolicy";
export { SCHEMA_FILE } from "./fileSchema";
export { policyFileText } from "./policyFileText";
export { readPolicyFile, type FileFault, type ReadPolicyFile } from "./readPolicyFile";
