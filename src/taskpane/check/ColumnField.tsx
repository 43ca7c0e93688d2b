import { Field, Select } from "@fluentui/react-components";
import type { ListColumn } from "../../workbook/licenceList";
import { useLanguage } from "../Language";

interface ColumnFieldProps {
  label: string;
  columns: readonly ListColumn[];
  chosen: ListColumn | undefined;
  onChoose: (column: ListColumn | undefined) => void;
}

/** Chooses one column of the list, by its letters and its heading. */
export function ColumnField({ label, columns, chosen, onChoose }: ColumnFieldProps) {
  const { words } = useLanguage();
  return (
    <Field label={label}>
      <Select
        value={chosen?.letters ?? ""}
        onChange={(_event, data) => onChoose(columns.find(({ letters }) => letters === data.value))}
      >
        <option value="">{words.check.noColumn}</option>
        {columns.map(({ letters, heading }) => (
          <option key={letters} value={letters}>
            {heading === "" ? letters : `${letters}: ${heading}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
