import { policyLibrary, type PolicyFile } from "../policy";
import files from "./generated/bundled.json";
import remarks from "./generated/remarks.json";

const told = (files as readonly PolicyFile[]).map(({ shared, policies }, file) => ({
  shared,
  policies: policies.map((policy, place) => ({
    ...policy,
    ...(remarks as readonly PolicyFile["policies"][])[file]?.[place],
  })),
}));

/** The policies that come with the add-in, notes and examples included: for whoever shows them or runs the examples. */
export const fullPolicies = policyLibrary(told);
