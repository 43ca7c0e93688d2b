import { createFunctionHost } from "../../src/playground/host/customFunctions";

export { CustomFunctionsError } from "../../src/playground/host/customFunctions";

// Excel brings this global; a worksheet function asks for it when it throws, so importing this room is enough.
Object.assign(globalThis, { CustomFunctions: createFunctionHost().CustomFunctions });
