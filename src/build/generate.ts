import { generateCalendars } from "./generateCalendars";
import { generatePolicies } from "./generatePolicies";

// What the sources import and no one writes by hand: run after a change of its inputs, and commit the result.
generateCalendars();
generatePolicies();
