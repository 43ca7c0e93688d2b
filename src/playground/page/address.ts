import { sampleSizes, type SampleSize } from "../sample/sampleSizes";

/**
 * How many licences the list has, as the address says (`?licences=5000`).
 *
 * @param search query part of the address
 * @returns one of the sizes that are offered; the smallest where the address names none of them
 * @example sampleSizeOf("?lang=ja&licences=5000") //=> 5000
 */
export function sampleSizeOf(search: string): SampleSize {
  const asked = Number(new URLSearchParams(search).get("licences"));
  return sampleSizes.find((size) => size === asked) ?? sampleSizes[0];
}

/** The last version before one formula fills the cells below it, which the add-in has to do without then. */
export const olderExcelApi = "1.11";

/**
 * Whether the Excel behind the grid is an older one, as the address says (`?excel=1.11`).
 *
 * @param search query part of the address
 * @returns its version of ExcelApi; undefined for a current Excel
 */
export function excelApiOf(search: string): string | undefined {
  return new URLSearchParams(search).get("excel") === olderExcelApi ? olderExcelApi : undefined;
}

/**
 * The address of the same page with one parameter changed.
 *
 * @param search query part of the address as it is
 * @param parameter `lang`, `licences` or `excel`
 * @param value its new value; "" takes it out
 * @returns the new query part
 * @example searchWith("?licences=5000", "lang", "ja") //=> "?licences=5000&lang=ja"
 */
export function searchWith(search: string, parameter: string, value: string): string {
  const parameters = new URLSearchParams(search);
  if (value) parameters.set(parameter, value);
  else parameters.delete(parameter);
  return `?${parameters.toString()}`;
}
