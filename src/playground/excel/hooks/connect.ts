import type { AssociatedFunction } from "../connection";
import type { Answer, InMemoryExcel } from "../inMemoryExcel";
import { installNativeBridge } from "./nativeBridge";
import type { Bridge } from "./bridge";

/** Where office.js keeps the worksheet functions that the page associated. */
interface PageWithFunctions {
  readonly CustomFunctions?: {
    readonly _association?: { readonly mappings: Readonly<Record<string, AssociatedFunction>> };
  };
}

/**
 * Connects a window of the same process to an Excel in memory, before office.js is loaded there.
 *
 * @param page the window of the add-in: of jsdom, of a frame, or the page itself
 * @param excel the Excel to be
 * @param answer how requests are answered; where the Excel has a screen, that has its part in it
 * @returns the other direction: what Excel does with the page
 */
export function connect(
  page: Window,
  excel: InMemoryExcel,
  answer: (request: string) => Promise<Answer> = async (request) => excel.answer(request),
): Bridge {
  const { workbook } = excel;
  const bridge = installNativeBridge(page, excel.settings, Object.fromEntries(workbook.settings), {
    execute: answer,
    saveSettings: (saved) => workbook.saveSettings(saved),
  });
  excel.connection = {
    send: (entries) => bridge.send(entries),
    selectionChanged: () => bridge.selectionChanged(),
    functions: () => (page as PageWithFunctions).CustomFunctions?._association?.mappings ?? {},
  };
  return bridge;
}
