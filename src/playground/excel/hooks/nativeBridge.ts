import type { Bridge, BridgeEnd, BridgeSettings } from "./bridge";

type SafeArray = { toArray(): readonly unknown[] };
type Callback = (answer: SafeArray) => void;

/**
 * Puts the bridge of Excel for Windows into a window, before office.js is loaded there. The function stands on its own:
 * it is also sent into a page of a browser as text.
 *
 * @param page the window
 * @param settings the Excel to be
 * @param documentSettings what the add-in saved in the document: key -> JSON text
 * @param end the Excel behind the bridge
 */
export function installNativeBridge(
  page: Window,
  settings: BridgeSettings,
  documentSettings: Record<string, string>,
  end: BridgeEnd,
): Bridge {
  const answer = (...values: unknown[]): SafeArray => ({ toArray: () => values });
  const handlers = new Map<number, (id: number, values: SafeArray) => void>();
  const dispatch = { execute: 93, commandCompleted: 94 };
  const event = { selection: 2, message: 33, command: 39 };
  const internalError = 5001;
  const { background, locale } = settings;
  // The font is black or white, whichever can be read on the background.
  const foreground = background > 0x7f7f7f ? 0 : 0xffffff;
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "licence-terms",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "file:///C:/Licences.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    // office.js remembers settings by this id in the session: a page that is loaded again must not find the old ones.
    GetInstanceId: () => `instance-${Math.random()}`,
    GetHostFullVersion: () => "16.0.17328.20068",
    GetInitialDisplayMode: () => 2,
    GetSupportedMatrix: () => JSON.stringify(settings.requirementSets),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of Object.entries(documentSettings)) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: string[], values: string[]) {
        end.saveSettings(Object.fromEntries(keys.map((key, place) => [key, values[place] ?? "null"])));
      },
    }),
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyForegroundColor: foreground,
        bodyBackgroundColor: background,
        controlForegroundColor: foreground,
        controlBackgroundColor: background,
      }),
  };
  const external = {
    // Flags: 1 shared runtime, 2 custom functions.
    GetHostInfo: () => `Excel$Win32$16.01$${locale}$telemetry$$disableLogging$3`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(id: number, parameters: unknown[][], callback: Callback) {
      if (id !== dispatch.execute) return callback(answer(id === dispatch.commandCompleted ? 0 : internalError));
      void end
        .execute(String(parameters[0]?.[4]))
        .then(({ status, body }) => callback(answer(status, [200, [], body])));
    },
    RegisterEvent(id: number, _target: string, handler: never, callback: Callback) {
      handlers.set(id, handler);
      callback(answer(0));
    },
    UnregisterEvent(id: number, _target: string, callback: Callback) {
      handlers.delete(id);
      callback(answer(0));
    },
  };
  Object.defineProperty(page, "external", { value: external, configurable: true });
  // Excel speaks to the page from outside: never while the page is in the middle of something.
  const fire = (id: number, ...values: unknown[]) =>
    void Promise.resolve().then(() => handlers.get(id)?.(id, answer(...values)));
  return {
    press: (functionName) => fire(event.command, "button", functionName, '{"source":{"id":"button"}}'),
    send: (entries) => fire(event.message, ...entries),
    selectionChanged: () => fire(event.selection),
  };
}
