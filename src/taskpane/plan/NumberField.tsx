import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  /** Whether the setting can have a number. */
  readonly isRight: (value: number) => boolean;
  /** Said while it cannot. */
  readonly wrong: string;
  /** Called with numbers that the setting can have only. */
  readonly onChange: (value: number) => void;
}

/** A number to type. What cannot be used is said, and changes nothing. */
export function NumberField({ label, value, isRight, wrong, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? (value === undefined ? "" : String(value));
  const number = numberOf(shown);
  const isWrong = shown !== "" && !(number !== undefined && isRight(number));
  return (
    <Field label={label} validationState={isWrong ? "error" : "none"} validationMessage={isWrong ? wrong : null}>
      <Input
        // Not type "number": that one hides what was typed where it is no number.
        inputMode="decimal"
        value={shown}
        onChange={(_event, data) => {
          setTyped(data.value);
          const changed = numberOf(data.value);
          if (changed !== undefined && isRight(changed)) onChange(changed);
        }}
        // What was remembered or read from cells shows again where nothing is being typed.
        onBlur={() => setTyped(undefined)}
      />
    </Field>
  );
}

/** Full-width digits too: Japanese keyboards type them. */
function numberOf(typed: string): number | undefined {
  const text = typed.normalize("NFKC").trim();
  return /^-?\d*\.?\d+$/.test(text) ? Number(text) : undefined;
}
