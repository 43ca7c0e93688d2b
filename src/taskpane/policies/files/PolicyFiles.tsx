import { useReducer } from "react";
import type { BesideCheck } from "../besideCheck";
import { ExportPolicies } from "./ExportPolicies";
import { ImportPolicies } from "./ImportPolicies";

/** Policies as files that colleagues hand to each other. */
export function PolicyFiles(beside: BesideCheck) {
  const [changes, countChange] = useReducer((count: number) => count + 1, 0);
  return (
    <>
      <ImportPolicies {...beside} onChanged={countChange} />
      <ExportPolicies changes={changes} />
    </>
  );
}
