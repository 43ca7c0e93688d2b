import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of a list of names with what is said about each. */
export const useFactListStyles = makeStyles({
  list: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  cited: { color: tokens.colorNeutralForeground2 },
});
