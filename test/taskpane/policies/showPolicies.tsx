import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { CheckSession } from "../../../src/taskpane/check/CheckSession";
import { Language } from "../../../src/taskpane/Language";
import { dayOf } from "../../../src/rules/days";
import { Policies } from "../../../src/taskpane/policies/Policies";

/** The Policies tab, and what stands beside it. */
interface ShownPolicies {
  readonly toFront: (isShown: boolean) => void;
  /** The list of the Check tab. */
  readonly list: CheckSession;
}

/** Shows the Policies tab alone. */
export function showPolicies(language: "en" | "ja" = "en", onCheck: () => void = () => undefined): ShownPolicies {
  const list = new CheckSession(dayOf(2026, 11, 22));
  const tab = (isShown: boolean) => (
    <FluentProvider theme={webLightTheme}>
      <Language value={language}>
        <Policies list={list} isShown={isShown} onCheck={onCheck} />
      </Language>
    </FluentProvider>
  );
  const { rerender } = render(tab(true));
  return { toFront: (isShown) => rerender(tab(isShown)), list };
}

export const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
