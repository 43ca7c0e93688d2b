import { Combobox, Field, makeStyles, Option, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { PolicyLibrary } from "../../rules/policy";
import { useLanguage } from "../Language";
import { findChoices, policyChoices } from "./policyChoices";
import type { PolicyChoice } from "./policyChoices";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  combobox: { minWidth: 0 },
  option: { display: "flex", flexDirection: "column" },
});

interface PolicyPickerProps {
  readonly label: string;
  readonly policies: PolicyLibrary;
  readonly onChoose: (id: string) => void;
}

/** Chooses one policy by any words of its vendor, product or names, in either language. */
export function PolicyPicker({ label, policies, onChoose }: PolicyPickerProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const choices = useMemo(() => ownFirst(policies, policyChoices(policies.flats, language)), [policies, language]);
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<PolicyChoice>();
  // The name of the chosen policy is no search: opened again, the list shows all.
  const found = findChoices(choices, chosen && typed === nameOf(chosen) ? "" : typed);
  return (
    <Field label={label} className={styles.field}>
      <Combobox
        className={styles.combobox}
        placeholder={words.lookUp.policyHint}
        value={typed}
        selectedOptions={chosen ? [chosen.id] : []}
        onChange={(event) => setTyped(event.target.value)}
        onOptionSelect={(_event, { optionValue }) => {
          const choice = choices.find(({ id }) => id === optionValue);
          if (!choice) return;
          setChosen(choice);
          setTyped(nameOf(choice));
          onChoose(choice.id);
        }}
      >
        {found.map((choice) => (
          <Option key={choice.id} value={choice.id} text={nameOf(choice)}>
            <span className={styles.option}>
              {choice.product || choice.id}
              <Text size={200}>{detailOf(choice, policies.ownIds.has(choice.id) ? words.names.inWorkbook : "")}</Text>
            </span>
          </Option>
        ))}
        {found.length === 0 && (
          <Option key="" value="" disabled text={words.lookUp.noPolicyFits}>
            {words.lookUp.noPolicyFits}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

/** Those of the workbook would be lost behind a hundred others. */
function ownFirst({ ownIds }: PolicyLibrary, choices: readonly PolicyChoice[]): PolicyChoice[] {
  const isOwn = ({ id }: PolicyChoice) => ownIds.has(id);
  return [...choices.filter(isOwn), ...choices.filter((choice) => !isOwn(choice))];
}

function nameOf({ product, id }: PolicyChoice): string {
  return product === "" ? id : `${product} (${id})`;
}

function detailOf({ vendor, id }: PolicyChoice, where: string): string {
  return [vendor, id, where].filter(Boolean).join(" · ");
}
