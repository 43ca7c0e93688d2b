/** What the person's Excel is: its language and what it can do. */
export interface ExcelSettings {
  locale: string;
  requirementSets: Record<string, string>;
  /** Background of the Office theme, 0xRRGGBB. */
  background: number;
}

export const modernExcel: ExcelSettings = {
  locale: "en-US",
  requirementSets: { ExcelApi: "1.15", CustomFunctionsRuntime: "1.4", SharedRuntime: "1.1", RichApiRuntime: "1.1" },
  background: 0xffffff,
};

type Callback = (answer: { toArray(): unknown[] }) => void;

/**
 * Puts the bridge of Excel for Windows into a window, before office.js is loaded there. It must stand on its own: it is
 * also sent into a page as text.
 *
 * @param page the window
 * @param settings the Excel to be
 * @param execute answers one request, JSON to JSON
 * @returns presses a ribbon button: calls the function that is associated with the name
 */
export function installBridge(
  page: Window,
  settings: ExcelSettings,
  execute: (request: string) => Promise<string>,
): (functionName: string) => void {
  const answer = (...values: unknown[]) => ({ toArray: () => values });
  const handlers = new Map<number, (id: number, values: ReturnType<typeof answer>) => void>();
  const [executeRequest, commandCompleted, commandInvoked] = [93, 94, 39];
  const { background } = settings;
  // The font is black or white, whichever can be read on the background.
  const theme = {
    bodyForegroundColor: background > 0x7f7f7f ? 0 : 0xffffff,
    bodyBackgroundColor: background,
    controlForegroundColor: background > 0x7f7f7f ? 0 : 0xffffff,
    controlBackgroundColor: background,
  };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "licence-terms",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => settings.locale,
    GetAppDataLocale: () => settings.locale,
    GetDocUrl: () => "file:///C:/Licences.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetInstanceId: () => `instance-${Math.random()}`,
    GetHostFullVersion: () => "16.0.17328.20068",
    GetInitialDisplayMode: () => 2,
    GetSupportedMatrix: () => JSON.stringify(settings.requirementSets),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetOfficeThemeInfo: () => JSON.stringify(theme),
  };
  const external = {
    // Flags: 1 shared runtime, 2 custom functions.
    GetHostInfo: () => `Excel$Win32$16.01$${settings.locale}$telemetry$$disableLogging$3`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(id: number, parameters: unknown[][], callback: Callback) {
      if (id === executeRequest) {
        void execute(String(parameters[0]?.[4])).then((text) => callback(answer(0, [200, [], text])));
      } else callback(answer(id === commandCompleted ? 0 : 5001));
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
  return (functionName) => {
    const button = "button";
    const source = JSON.stringify({ source: { id: button } });
    handlers.get(commandInvoked)?.(commandInvoked, answer(button, functionName, source));
  };
}
