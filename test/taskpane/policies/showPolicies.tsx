import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Language } from "../../../src/taskpane/Language";
import { Policies } from "../../../src/taskpane/policies/Policies";

/** Shows the Policies tab alone. */
export function showPolicies(language: "en" | "ja" = "en"): void {
  render(
    <FluentProvider theme={webLightTheme}>
      <Language value={language}>
        <Policies />
      </Language>
    </FluentProvider>,
  );
}

export const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
