import { useState } from "react";
import { isoText, type Day } from "../../rules/days";
import { DateField } from "./DateField";
import { dayOfInput } from "./dayOfInput";

interface AsOfFieldProps {
  readonly label: string;
  readonly value: Day;
  readonly onChange: (day: Day) => void;
}

/** The day on which states are asked: always shown. It shows the day in use again where nothing is being typed. */
export function AsOfField({ label, value, onChange }: AsOfFieldProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <div onBlur={() => setTyped(undefined)}>
      <DateField
        label={label}
        value={typed ?? isoText(value)}
        onChange={(changed) => {
          setTyped(changed);
          const day = dayOfInput(changed);
          if (day !== undefined) onChange(day);
        }}
      />
    </div>
  );
}
