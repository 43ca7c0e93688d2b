import { fullPolicies } from "../../rules/policies/fullPolicies";
import { useLanguage } from "../Language";
import type { PolicyChoice } from "../lookUp/policyChoices";
import { PolicyHead } from "./PolicyHead";
import { PolicyReading } from "./PolicyReading";
import { PutPolicy } from "./PutPolicy";

/** One bundled policy in full, and the way back to the list. */
export function PolicyDetail({ choice, onBack }: { choice: PolicyChoice; onBack: () => void }) {
  const { words } = useLanguage();
  const { id, product, vendor } = choice;
  const [policy, flat] = [fullPolicies.find(id), fullPolicies.findFlat(id)];
  if (!policy || !flat) throw new Error(`No policy ${id}`);
  return (
    <>
      <PolicyHead
        product={product}
        identity={[vendor, id]}
        sureness={words.source.confidences[policy.confidence]}
        onBack={onBack}
      />
      <PolicyReading policy={policy} />
      <PutPolicy flat={flat} id={id} />
    </>
  );
}
