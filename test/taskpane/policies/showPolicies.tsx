import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Language } from "../../../src/taskpane/Language";
import { Policies } from "../../../src/taskpane/policies/Policies";

/** Shows the Policies tab alone. */
export function showPolicies(language: "en" | "ja" = "en"): { toFront: (isShown: boolean) => void } {
  const tab = (isShown: boolean) => (
    <FluentProvider theme={webLightTheme}>
      <Language value={language}>
        <Policies isShown={isShown} />
      </Language>
    </FluentProvider>
  );
  const { rerender } = render(tab(true));
  return { toFront: (isShown) => rerender(tab(isShown)) };
}

export const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
