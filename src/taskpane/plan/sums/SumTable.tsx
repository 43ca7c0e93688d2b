import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    width: "100%",
    "& th, & td": {
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      textAlign: "end",
      verticalAlign: "bottom",
    },
    "& th[scope='row'], & thead th:first-child": { textAlign: "start" },
    "& tbody th": { fontWeight: tokens.fontWeightRegular },
    "& tfoot th, & tfoot td": { fontWeight: tokens.fontWeightSemibold },
    "& td": { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  },
});

/** A line of a table: its name, then a text for each column. */
export interface SumRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly string[];
}

interface SumTableProps {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly SumRow[];
  readonly total?: SumRow;
}

/** Numbers with what they belong to. A table wider than the pane is moved sideways, also with the keyboard. */
export function SumTable({ name, headings, rows, total }: SumTableProps) {
  const styles = useStyles();
  const line = ({ key, name: title, cells }: SumRow) => (
    <tr key={key}>
      <th scope="row">{title}</th>
      {cells.map((cell, column) => (
        <td key={headings[column + 1]}>{cell}</td>
      ))}
    </tr>
  );
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={name}>
      <table className={styles.table} aria-label={name}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map(line)}</tbody>
        {total && <tfoot>{line(total)}</tfoot>}
      </table>
    </div>
  );
}
