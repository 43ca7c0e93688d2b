import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { fill } from "../../locales/taskpane";
import type { ListPlace } from "../../workbook/listPlace";
import { useLanguage } from "../Language";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** What choosing is for, in words. */
export interface ChoosingWords {
  readonly useTable: string;
  readonly useList: string;
  readonly orSelection: string;
  readonly useSelection: string;
}

interface ChooseListProps {
  /** Null until looked for. */
  readonly places: readonly ListPlace[] | null;
  /** Whether a list is in use: choosing another is no longer the main thing to do. */
  readonly isChosen: boolean;
  readonly disabled: boolean;
  readonly words: ChoosingWords;
  readonly onUse: (place: ListPlace) => void;
  readonly onUseSelection: () => void;
}

/** The lists around the selected cell, and the button for whatever is selected. */
export function ChooseList({ places, isChosen, disabled, words: said, onUse, onUseSelection }: ChooseListProps) {
  const { words } = useLanguage();
  const styles = useStyles();
  const lists = places?.filter(({ kind }) => kind !== "selection") ?? [];
  const nameOf = ({ table, sheet, address }: ListPlace) =>
    table === null
      ? fill(said.useList, { address: `${sheet}!${address}` })
      : fill(said.useTable, { name: table, address });
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
      <Text size={200}>{places && lists.length === 0 ? words.check.nothingFound : said.orSelection}</Text>
      <Button
        appearance={lists.length === 0 && !isChosen ? "primary" : "secondary"}
        disabled={disabled}
        onClick={onUseSelection}
      >
        {said.useSelection}
      </Button>
    </div>
  );
}
