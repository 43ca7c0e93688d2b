import { CellError, isBlank, type PlainCell } from "./cell";
import { BLANK, value, type Argument, type Reading } from "./reading";

/**
 * An argument whose cells are read by what they hold.
 *
 * @param name what it is called in sentences
 * @param read from a cell that is neither blank nor an error to its value, or what is wrong with it
 * @param blank what a blank cell is read as
 */
export function cellArgument<T>(
  name: string,
  read: (cell: PlainCell) => T | CellError,
  blank: Reading<T> = BLANK,
): Argument<T> {
  return {
    name,
    read: (cell) => {
      if (cell instanceof CellError) return cell;
      if (isBlank(cell)) return blank;
      const result = read(cell);
      return result instanceof CellError ? result : value(result);
    },
  };
}
