import type { Policy } from "../../rules/policy";
import { PolicySource } from "../lookUp/PolicySource";
import { LateLadder } from "./LateLadder";
import { PolicyExamples } from "./PolicyExamples";
import { PolicyRules } from "./PolicyRules";
import { PolicyVersions } from "./PolicyVersions";

/** A policy to read: its rules, the time after the end, its versions, its examples, its source. */
export function PolicyReading({ policy }: { policy: Policy }) {
  return (
    <>
      <PolicyRules policy={policy} />
      <LateLadder policy={policy} />
      <PolicyVersions policy={policy} />
      <PolicyExamples policy={policy} />
      <PolicySource policy={policy} />
    </>
  );
}
