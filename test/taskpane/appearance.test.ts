import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { appearance, officeBackground } from "../../src/taskpane/appearance";

it.each([
  ["#ffffff", webLightTheme],
  ["#E6E6E6", webLightTheme],
  ["#262626", webDarkTheme],
  ["#444444", webDarkTheme],
])("follows an Office whose background is %s", (background, theme) => {
  expect(appearance(background, true)).toBe(theme);
  expect(appearance(background, false)).toBe(theme);
});

it.each([undefined, "", "white"])("follows the system where Office tells %p", (background) => {
  expect(appearance(background, true)).toBe(webDarkTheme);
  expect(appearance(background, false)).toBe(webLightTheme);
});

it("is told nothing without Office", () => {
  expect(officeBackground()).toBeUndefined();
});
