import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { fill } from "../../locales/taskpane";
import type { ListPlace } from "../../workbook/listPlace";
import { useLanguage } from "../Language";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface ChooseListProps {
  /** Null until looked for. */
  readonly places: readonly ListPlace[] | null;
  /** Whether a list is in use: choosing another is no longer the main thing to do. */
  readonly isChosen: boolean;
  readonly disabled: boolean;
  readonly onUse: (place: ListPlace) => void;
  readonly onUseSelection: () => void;
}

/** The lists around the selected cell, and the button for whatever is selected. */
export function ChooseList({ places, isChosen, disabled, onUse, onUseSelection }: ChooseListProps) {
  const { words } = useLanguage();
  const styles = useStyles();
  const lists = places?.filter(({ kind }) => kind !== "selection") ?? [];
  const nameOf = ({ table, sheet, address }: ListPlace) =>
    table === null
      ? fill(words.check.useList, { address: `${sheet}!${address}` })
      : fill(words.check.useTable, { name: table, address });
  return (
    <div className={styles.choices}>
      {lists.map((place, index) => (
        <Button
          key={`${place.sheet}!${place.address}`}
          appearance={index === 0 && !isChosen ? "primary" : "secondary"}
          disabled={disabled}
          onClick={() => onUse(place)}
        >
          {nameOf(place)}
        </Button>
      ))}
      <Text size={200}>{places && lists.length === 0 ? words.check.nothingFound : words.check.orSelection}</Text>
      <Button
        appearance={lists.length === 0 && !isChosen ? "primary" : "secondary"}
        disabled={disabled}
        onClick={onUseSelection}
      >
        {words.check.useSelection}
      </Button>
    </div>
  );
}
