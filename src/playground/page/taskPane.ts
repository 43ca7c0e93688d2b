import type { PlaygroundWords } from "../../locales/playground";

/** The pane beside the grid. */
export interface TaskPane {
  readonly isShown: () => boolean;
  /** Puts the focus into the pane. */
  readonly focus: () => void;
}

/** Elements of the page, and what to do. */
export interface TaskPaneSetup {
  readonly button: HTMLElement;
  /** Where the pane is shown; hidden at first. */
  readonly place: HTMLElement;
  readonly words: Pick<PlaygroundWords, "pane" | "showPane" | "hidePane">;
  /** Page of the pane. */
  readonly address: string;
  /** Called once, before the page of the pane is loaded. */
  readonly prepare: () => Promise<void>;
  /** Called whenever the pane is shown or hidden. */
  readonly shown: (isShown: boolean) => void;
}

/**
 * Lets a button show and hide the task pane. Its page is loaded when it is first shown, and goes on running while it is
 * hidden, as in Excel.
 */
export function taskPane({ button, place, words, address, prepare, shown }: TaskPaneSetup): TaskPane {
  let frame: HTMLIFrameElement | undefined;
  const isShown = () => !place.hidden;
  const label = () => {
    button.textContent = isShown() ? words.hidePane : words.showPane;
    button.setAttribute("aria-expanded", String(isShown()));
  };
  const load = async () => {
    await prepare();
    frame = document.createElement("iframe");
    frame.title = words.pane;
    frame.src = address;
    place.append(frame);
  };
  let loading: Promise<void> | undefined;
  button.addEventListener("click", () => {
    place.hidden = isShown();
    label();
    loading ??= load();
    void loading.then(() => {
      shown(isShown());
      if (isShown()) frame?.focus();
    });
  });
  label();
  return { isShown, focus: () => frame?.focus() };
}
