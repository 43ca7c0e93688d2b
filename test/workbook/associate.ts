import { NEXT_ACTION } from "../../src/functions/nextAction";
import { REINSTATE_BY } from "../../src/functions/reinstateBy";
import { RENEW_BY } from "../../src/functions/renewBy";
import { RENEW_FROM } from "../../src/functions/renewFrom";
import { SUPPORT_END } from "../../src/functions/supportEnd";
import { SUPPORT_STATUS } from "../../src/functions/supportStatus";

const functions = { NEXT_ACTION, REINSTATE_BY, RENEW_BY, RENEW_FROM, SUPPORT_END, SUPPORT_STATUS };

/** Makes the worksheet functions that results use known to Excel, as the add-in's page does. */
export function associateFunctions(): void {
  for (const [id, run] of Object.entries(functions)) {
    CustomFunctions.associate(id, run as (...given: unknown[]) => unknown);
  }
}
