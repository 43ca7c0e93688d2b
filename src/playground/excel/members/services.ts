import type { InMemoryExcel } from "../inMemoryExcel";
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

/** What office.js tells Excel on its own at start-up; nothing here depends on it. */
export const addinInternalService: Service = {
  properties: {},
  methods: { NotifyActionHandlerReady: () => null },
};
