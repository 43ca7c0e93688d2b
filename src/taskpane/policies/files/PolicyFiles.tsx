import { ExportPolicies } from "./ExportPolicies";
import { ImportPolicies } from "./ImportPolicies";

/** Policies as files that colleagues hand to each other. */
export function PolicyFiles() {
  return (
    <>
      <ImportPolicies />
      <ExportPolicies />
    </>
  );
}
