import type { PlaygroundWords } from "../../locales/playground";
import { sampleSizes } from "../sample/sampleSizes";
import { excelApiOf, sampleSizeOf, searchWith } from "./address";
import type { Language } from "./words";

/** Where the page is: what a choice reads and changes. */
export type Place = Pick<Location, "search">;

/**
 * Lets a person choose how many licences the list has. The page opens anew for it, as it does for the address.
 *
 * @param select the empty list of choices
 * @param words for one choice
 * @param language of the numbers
 * @param place the address of the page
 */
export function offerSampleSizes(
  select: HTMLSelectElement,
  { sampleSize }: Pick<PlaygroundWords, "sampleSize">,
  language: Language,
  place: Place,
): void {
  const options = sampleSizes.map((size) => {
    const option = select.ownerDocument.createElement("option");
    option.value = String(size);
    option.textContent = sampleSize.replace("{count}", size.toLocaleString(language));
    return option;
  });
  select.replaceChildren(...options);
  choose(select, "licences", String(sampleSizeOf(place.search)), place);
}

/** Lets a person choose a current or an older Excel; the page opens anew for it. */
export function offerExcelVersions(select: HTMLSelectElement, place: Place): void {
  choose(select, "excel", excelApiOf(place.search) ?? "", place);
}

function choose(select: HTMLSelectElement, parameter: string, chosen: string, place: Place): void {
  select.value = chosen;
  select.addEventListener("change", () => {
    place.search = searchWith(place.search, parameter, select.value);
  });
}
