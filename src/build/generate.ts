import { generateCalendars } from "./generateCalendars";

// What the sources import and no one writes by hand: run after a change of its inputs, and commit the result.
generateCalendars();
