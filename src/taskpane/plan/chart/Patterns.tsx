import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Colours that stand out from the background of either theme, each with lines of its own. */
const COLOURS = [
  tokens.colorBrandForeground1,
  tokens.colorPaletteGreenForeground1,
  tokens.colorPaletteBerryForeground1,
  tokens.colorPaletteDarkOrangeForeground1,
  tokens.colorPaletteRedForeground1,
  tokens.colorNeutralForeground3,
];
const SIZE = 6;
const LINES: readonly ReactNode[] = [
  null,
  <path key="up" d="M-1 1l2-2M0 6l6-6M5 7l2-2" />,
  <path key="dots" d="M3 1.5v3M1.5 3h3" />,
  <path key="across" d="M0 1.5h6M0 4.5h6" />,
  <path key="upright" d="M1.5 0v6M4.5 0v6" />,
  <path key="down" d="M-1 5l2 2M0 0l6 6M5-1l2 2" />,
];

const useStyles = makeStyles({
  definitions: { height: 0, position: "absolute", width: 0 },
  swatch: { flexShrink: 0, height: "14px", width: "14px" },
});

/** How bars of a place in the stack are filled. */
export const fillOf = (id: string, place: number): string => `url(#${id}-${place % COLOURS.length})`;

/** The fills of a chart and its legend: colour is never the only sign. */
export function Patterns({ id }: { id: string }) {
  const styles = useStyles();
  return (
    <svg className={styles.definitions} aria-hidden>
      <defs>
        {COLOURS.map((colour, place) => (
          <pattern key={colour} id={`${id}-${place}`} width={SIZE} height={SIZE} patternUnits="userSpaceOnUse">
            <rect width={SIZE} height={SIZE} fill={colour} />
            <g stroke={tokens.colorNeutralBackground1} strokeWidth={1.4} fill="none">
              {LINES[place]}
            </g>
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** A small piece of a fill, beside its name. */
export function Swatch({ id, place }: { id: string; place: number }) {
  const styles = useStyles();
  return (
    <svg className={styles.swatch} viewBox="0 0 14 14" aria-hidden>
      <rect width={14} height={14} fill={fillOf(id, place)} stroke={tokens.colorNeutralForeground3} />
    </svg>
  );
}
