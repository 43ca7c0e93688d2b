import { Field, Input } from "@fluentui/react-components";
import { isRangeName } from "../../workbook/isRangeName";
import { useLanguage } from "../Language";

/** The name that the cells of a policy get; says so where Excel takes no such name. */
export function RangeNameField({ name, onChange }: { name: string; onChange: (name: string) => void }) {
  const { words } = useLanguage();
  const isGood = isRangeName(name);
  return (
    <Field
      label={words.put.name}
      validationState={isGood ? "none" : "error"}
      validationMessage={isGood ? null : words.put.notAName}
    >
      <Input value={name} onChange={(_event, data) => onChange(data.value.trim())} />
    </Field>
  );
}
