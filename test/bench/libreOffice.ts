import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Column } from "./rows";

const AS_OF = 46000;
// A list of holidays as somebody would keep it beside the licences.
const HOLIDAYS = "[.$F$1:.$F$200]";

const number = (value: number): string => `<table:table-cell office:value-type="float" office:value="${value}"/>`;
const formula = (text: string): string => `<table:table-cell table:formula="of:${text}"/>`;

function formulas(row: number): string {
  const end = `[.A${row}]`;
  const last = `WORKDAY(EOMONTH(${end};36)+1;-1;${HOLIDAYS})`;
  return [
    formula(`=EOMONTH(${end};12)`),
    formula(`=${last}`),
    formula(
      `=IF(${AS_OF}&lt;=${end};IF(${AS_OF}&lt;EOMONTH(${end};-2)+1;&quot;Active&quot;;&quot;Renewable&quot;);IF(${AS_OF}&lt;=${last};&quot;Reinstatable&quot;;&quot;Ended&quot;))`,
    ),
  ].join("");
}

function sheet(column: Column, withFormulas: boolean): string {
  const rows = column.map(([serial = 0], index) => {
    const computed = withFormulas ? formulas(index + 1) : number(1) + number(2) + number(3);
    const holiday = index < 200 ? number(0) + number(40000 + index * 25) : "";
    return `<table:table-row>${number(serial)}${computed}${holiday}</table:table-row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Sheet1">${rows.join("")}</table:table></office:spreadsheet></office:body></office:document>`;
}

function convert(folder: string, name: string, text: string): number {
  const file = join(folder, `${name}.fods`);
  writeFileSync(file, text);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const start = process.hrtime.bigint();
  const { status } = spawnSync("soffice", [profile, "--headless", "--convert-to", "csv", "--outdir", folder, file], {
    stdio: "ignore",
    timeout: 300_000,
  });
  if (status !== 0) throw new Error(`LibreOffice ended with ${status}`);
  return Number(process.hrtime.bigint() - start);
}

/** Whether LibreOffice is installed. */
export function hasLibreOffice(): boolean {
  return spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;
}

/**
 * Nanoseconds that LibreOffice Calc needs for the three questions in one row: opening a sheet with the formulas less
 * opening the same sheet with numbers in their place.
 */
export function libreOfficePerRow(column: Column): number {
  const folder = mkdtempSync(join(tmpdir(), "licence-terms-bench-"));
  try {
    convert(folder, "warm-up", sheet(column.slice(0, 10), true));
    const differences = [0, 1, 2].map(
      () => convert(folder, "formulas", sheet(column, true)) - convert(folder, "numbers", sheet(column, false)),
    );
    return (differences.sort((a, b) => a - b)[1] ?? Number.NaN) / column.length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
