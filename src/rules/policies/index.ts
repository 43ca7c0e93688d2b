import { policyLibrary, type PolicyFile } from "../policy";
import { POLICY_FILES } from "./bundled";

/** The policies that come with the add-in. */
export const bundledPolicies = policyLibrary(POLICY_FILES as readonly PolicyFile[]);
