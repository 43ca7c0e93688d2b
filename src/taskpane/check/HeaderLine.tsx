import { Field, Select, Text } from "@fluentui/react-components";
import { fill } from "../../locales/taskpane";
import type { UnderstoodList } from "../../list";
import { Disclosure } from "../Disclosure";
import { useLanguage } from "../Language";

/** Headers stand near the top: more rows than this to choose from would only be long. */
const ROWS_OFFERED = 30;
const LONGEST_TEXT = 40;

interface HeaderLineProps {
  readonly understood: UnderstoodList;
  readonly onChoose: (headerRow: number | null) => void;
}

/** Which row holds the headers, and another one to choose. */
export function HeaderLine({ understood: { input, headerRow, groupRow }, onChoose }: HeaderLineProps) {
  const { words } = useLanguage();
  const said = words.understood;
  const summary = () => {
    if (headerRow === null) return said.noHeaders;
    if (groupRow === null) return fill(said.headersIn, { row: headerRow + 1 });
    return fill(said.headersInTwo, { groupRow: groupRow + 1, row: headerRow + 1 });
  };
  const textOf = (row: readonly unknown[]) =>
    row
      .filter((value) => value !== null && value !== "")
      .join(" | ")
      .slice(0, LONGEST_TEXT);
  return (
    <Disclosure summary={<Text>{summary()}</Text>} button={said.change} subject={said.headerRow}>
      {() => (
        <Field label={said.headerRow}>
          <Select
            value={headerRow ?? ""}
            onChange={(_event, { value }) => onChoose(value === "" ? null : Number(value))}
          >
            <option value="">{said.noHeaders}</option>
            {input.values.slice(0, ROWS_OFFERED).map((row, place) => (
              <option key={place} value={input.firstRow + place}>
                {`${input.firstRow + place + 1}: ${textOf(row)}`}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </Disclosure>
  );
}
