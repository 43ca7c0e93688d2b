import { generateCalendars } from "./generateCalendars";
import { generatePolicies } from "./generatePolicies";
import { generateReadme } from "./generateReadme";

// What the sources import and no one writes by hand: run after a change of its inputs, and commit the result.
generateCalendars();
generatePolicies();
// Not imported, but of the same data.
generateReadme();
