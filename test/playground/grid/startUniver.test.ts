import { LocaleType } from "@univerjs/core";
import { IFunctionService, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import words from "@univerjs/sheets-formula/locale/en-US";
import { NumberValueObject, BaseFunction } from "@univerjs/engine-formula";
import "@univerjs/sheets/facade";
import { startUniver } from "../../../src/playground/grid/startUniver";

class Seven extends BaseFunction {
  constructor() {
    super("TERM.SEVEN");
  }

  override calculate() {
    return NumberValueObject.create(7);
  }
}

it("registers a plugin that is named twice once, with its last settings", () => {
  const { univer, api } = startUniver({
    plugins: [
      UniverFormulaEnginePlugin,
      UniverSheetsPlugin,
      [UniverFormulaEnginePlugin, { function: [[Seven, "TERM.SEVEN"]] }],
    ],
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: words },
  });
  api.createWorkbook({ id: "start-univer" });
  expect(univer.__getInjector().get(IFunctionService).hasExecutor("TERM.SEVEN")).toBe(true);
  univer.dispose();
});
