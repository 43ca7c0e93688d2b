import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";

/**
 * Light or dark, as Office is.
 *
 * @param background of the Office theme, `#rrggbb`; undefined where Office does not tell
 * @param systemIsDark what the operating system prefers, for that case
 */
export function appearance(background: string | undefined, systemIsDark: boolean): Theme {
  const brightness = background === undefined ? undefined : brightnessOf(background);
  const dark = brightness === undefined ? systemIsDark : brightness < 0.5;
  return dark ? webDarkTheme : webLightTheme;
}

/** Background of the Office theme where Office tells it. */
export function officeBackground(): string | undefined {
  const inExcel = typeof Office !== "undefined" && typeof Excel !== "undefined";
  return inExcel ? Office.context.officeTheme?.bodyBackgroundColor : undefined;
}

function brightnessOf(colour: string): number | undefined {
  const [red, green, blue] =
    /^#(..)(..)(..)/
      .exec(colour)
      ?.slice(1)
      .map((part) => parseInt(part, 16)) ?? [];
  if (red === undefined || green === undefined || blue === undefined || Number.isNaN(red + green + blue))
    return undefined;
  // Weights of the eye for red, green and blue.
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
