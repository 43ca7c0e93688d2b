import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { CheckSession } from "../../../src/taskpane/check/CheckSession";
import { Language } from "../../../src/taskpane/Language";
import { dayOf } from "../../../src/rules/days";
import { Policies } from "../../../src/taskpane/policies/Policies";

/**
 * Shows the Policies tab alone.
 *
 * @returns the list of the Check tab that would stand beside it
 */
export function showPolicies(language: "en" | "ja" = "en", onCheck: () => void = () => undefined): CheckSession {
  const list = new CheckSession(dayOf(2026, 11, 22));
  render(
    <FluentProvider theme={webLightTheme}>
      <Language value={language}>
        <Policies list={list} isShown onCheck={onCheck} />
      </Language>
    </FluentProvider>,
  );
  return list;
}

export const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
