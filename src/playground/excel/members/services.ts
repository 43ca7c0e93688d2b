import type { InMemoryExcel } from "../inMemoryExcel";
import type { Arguments } from "../protocol/arguments";
import { invalidArgument } from "../protocol/requestError";
import type { WireClass } from "../protocol/wireClass";

type Service = WireClass<null, InMemoryExcel>;

/** Through which the add-in hands over results of worksheet functions that Excel asked it to call. */
export const customFunctions: Service = {
  properties: {},
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_service, _given, excel) => excel.runtime.ready(),
    // No feature that shortens the waits between batches of results: as in an Excel without them.
    _GetEnabledFeatures: () => [],
    SetInvocationResults: (_service, given, excel) => excel.runtime.olderResults(given.any(0)),
    SetInvocationArrayResults: (_service, given, excel) => excel.runtime.results(given.any(0)),
  },
};

const states: readonly unknown[] = ["Inactive", "Background", "Visible"];

function state(given: Arguments): string {
  if (!states.includes(given.any(0))) throw invalidArgument();
  return given.text(0);
}

/** Whether the pane is shown (`Office.addin.showAsTaskpane`, `hide`). */
export const appRuntimeService: Service = {
  properties: {},
  methods: {
    GetAppRuntimeState: (_service, _given, { pane }) => pane.state,
    SetAppRuntimeState: (_service, given, { pane }) => pane.show(state(given)),
  },
};

/** Whether the add-in starts with the workbook (`Office.addin.setStartupBehavior`). */
export const appRuntimePersistenceService: Service = {
  properties: {},
  methods: {
    GetAppRuntimeStartState: (_service, _given, { workbook }) => workbook.startState,
    SetAppRuntimeStartState(_service, given, { workbook }) {
      workbook.startState = state(given);
    },
  },
};

/** What office.js tells Excel on its own at start-up; nothing here depends on it. */
export const addinInternalService: Service = {
  properties: {},
  methods: { NotifyActionHandlerReady: () => null },
};
