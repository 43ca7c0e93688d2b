import type { BesideCheck } from "../besideCheck";
import { ExportPolicies } from "./ExportPolicies";
import { ImportPolicies } from "./ImportPolicies";

/** Policies as files that colleagues hand to each other. */
export function PolicyFiles(beside: BesideCheck) {
  return (
    <>
      <ImportPolicies {...beside} />
      <ExportPolicies />
    </>
  );
}
