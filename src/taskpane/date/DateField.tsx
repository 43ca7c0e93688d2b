import { Field, Input } from "@fluentui/react-components";

/** A day to type or to pick, in the form the device is set to. */
export function DateField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <Field label={label}>
      <Input
        type="date"
        min="1900-03-01"
        max="9999-12-31"
        value={value}
        onChange={(_event, data) => onChange(data.value)}
      />
    </Field>
  );
}
