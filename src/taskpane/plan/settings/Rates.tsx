import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { counted, fill } from "../../../locales/taskpane";
import type { RememberedPlan } from "../../../workbook/rememberedPlan";
import { readSelectedBlock } from "../../../workbook/readSelectedBlock";
import { useLanguage } from "../../Language";
import { separatorOf } from "../../policies/ruleText";
import { Section } from "../../Section";
import { TroubleBar } from "../../TroubleBar";
import { NumberField } from "../NumberField";
import { ratesOfCells } from "./ratesOfCells";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: "1fr 1fr",
    "& > *, & input, & select": { minWidth: 0 },
  },
});

interface RatesProps {
  readonly settings: RememberedPlan;
  /** Those that occur, by name; empty for amounts of which the list names none. */
  readonly currencies: readonly string[];
  /** Those without a rate. */
  readonly missing: readonly string[];
  readonly onChange: (changes: Partial<RememberedPlan>) => void;
}

/** What one unit of each currency is worth in one of them: typed, or taken from two columns of the sheet. */
export function Rates({ settings, currencies, missing, onChange }: RatesProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const [error, setError] = useState<unknown>();
  const { into, rates } = settings;
  const nameOf = (currency: string) => currency || words.plan.noCurrency;
  const take = async () => {
    setError(undefined);
    try {
      const block = await readSelectedBlock();
      const read = block ? ratesOfCells(block.cells) : {};
      const count = Object.keys(read).length;
      const address = block?.address ?? "";
      if (count > 0) onChange({ rates: { ...rates, ...read } });
      const none = fill(words.rates.none, { address });
      setSaid(
        !block ? words.rates.nothing : count > 0 ? counted(words.rates.taken, count, language, { address }) : none,
      );
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <Section heading={words.rates.heading}>
      <Text size={200}>{words.rates.apart}</Text>
      <div className={styles.fields}>
        <Field label={words.rates.into}>
          <Select
            value={into === null ? "each" : `in ${into}`}
            onChange={(_event, { value }) => onChange({ into: value === "each" ? null : value.slice("in ".length) })}
          >
            <option value="each">{words.rates.each}</option>
            {currencies.map((currency) => (
              <option key={currency} value={`in ${currency}`}>
                {nameOf(currency)}
              </option>
            ))}
          </Select>
        </Field>
        {into !== null &&
          currencies
            .filter((currency) => currency !== into)
            .map((currency) => (
              <NumberField
                key={currency}
                label={fill(words.rates.rate, { currency: nameOf(currency), into: nameOf(into) })}
                value={rates[currency]}
                isRight={(typed) => typed > 0}
                wrong="> 0"
                onChange={(typed) => onChange({ rates: { ...rates, [currency]: typed } })}
              />
            ))}
      </div>
      {missing.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {fill(words.rates.missing, { currencies: missing.map(nameOf).join(separatorOf(language)) })}
          </MessageBarBody>
        </MessageBar>
      )}
      {into !== null && <Button onClick={() => void take()}>{words.rates.fromCells}</Button>}
      <Text size={200} role="status">
        {said}
      </Text>
      {error !== undefined && <TroubleBar error={error} />}
    </Section>
  );
}
