import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/**
 * Keeps Univer 0.25.1 from indexing the values of computed columns.
 *
 * For each computed cell the index walks all distinct values of its column: 100,000 formulas take minutes instead of
 * seconds. Lookups answer the same without it, since it is only a cache. The next version of Univer needs this no more.
 */
export function skipInvertedIndex(): void {
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
}
