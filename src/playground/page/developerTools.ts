import type { PlaygroundWords } from "../../locales/playground";
import type { Fault, FaultyExcel } from "../pane/fault";

/** The part of the page for developers: it makes something go wrong with the Excel behind the grid. */
export interface DeveloperTools {
  /** Lets faults be set for an Excel, from when there is one. */
  readonly attach: (excel: FaultyExcel) => void;
  /** Says anew how the Excel is; called after each of its requests. */
  readonly refresh: () => void;
}

type Words = Pick<PlaygroundWords, "openPaneFirst" | "faultIdle" | "faultSet" | "faultOver" | "missingNone">;

/**
 * Lets the form for faults work.
 *
 * @param form with the choice `#fault`, its numbers in labels that name the choices they are for, and a button
 * @param says where it is said what is set, and what the Excel lacks
 */
export function developerTools(
  form: HTMLFormElement,
  says: { readonly fault: HTMLElement; readonly missing: HTMLElement },
  words: Words,
): DeveloperTools {
  const kind = part<HTMLSelectElement>(form, "fault");
  const fields = part<HTMLFieldSetElement>(form, "fault-fields");
  let excel: FaultyExcel | undefined;
  let wasArmed = false;
  const number = (id: string) => part<HTMLInputElement>(form, id).valueAsNumber;
  const asked = (): Fault => {
    switch (kind.value) {
      case "fails":
        return { kind: "fails", request: number("fault-request"), steps: number("fault-steps") };
      case "closed":
        return { kind: "closed", request: number("fault-request") };
      case "slow":
        return { kind: "slow", seconds: number("fault-seconds") };
      case "editing":
      case "protected":
        return { kind: kind.value };
      default:
        return { kind: "none" };
    }
  };
  const offerNumbers = () => {
    for (const label of form.querySelectorAll<HTMLLabelElement>("label[data-kinds]")) {
      label.hidden = !label.dataset["kinds"]?.split(" ").includes(kind.value);
      // A number that nobody sees would keep the form from being sent, without a word.
      if (label.control instanceof HTMLInputElement) label.control.disabled = label.hidden;
    }
  };
  const refresh = () => {
    if (!excel) return;
    const isArmed = excel.isArmed();
    const over = wasArmed && kind.value !== "none" ? words.faultOver : words.faultIdle;
    say(says.fault, isArmed ? words.faultSet : over);
    say(says.missing, excel.unimplemented().join(", ") || words.missingNone);
  };
  kind.addEventListener("change", offerNumbers);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const fault = asked();
    excel?.arm(fault);
    wasArmed = fault.kind !== "none";
    refresh();
  });
  offerNumbers();
  say(says.fault, words.openPaneFirst);
  return {
    attach(attached) {
      excel = attached;
      fields.disabled = false;
      refresh();
    },
    refresh,
  };
}

/** Only what is new: some screen readers would repeat the same text. */
function say(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

function part<T extends HTMLElement>(form: HTMLFormElement, id: string): T {
  const found = form.querySelector<T>(`#${id}`);
  if (!found) throw new Error(`the form has no #${id}`);
  return found;
}
