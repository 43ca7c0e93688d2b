import { message, type Message, type MessageId } from "../rules/messages";
import { shown, wrongInput, type CellError, type PlainCell } from "./cell";

/**
 * Refuses a cell that an argument cannot take.
 *
 * @param id sentence, with the words {argument} and {found}
 * @param argument its name
 * @param cell what was found
 * @param values further words of the sentence
 */
export function refuse(id: MessageId, argument: string, cell: PlainCell, values: Message["values"] = {}): CellError {
  return wrongInput(message(id, { ...values, argument, found: shown(cell) }));
}
