import type { Bridge, BridgeEnd, BridgeSettings } from "./bridge";

/** A message of the add-in's frame, as office.js writes it. */
interface FrameMessage {
  readonly _messageType: number;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  };
}

/**
 * Opens an add-in in a frame as Excel on the web does: the page around it answers by messages. office.js demands https
 * for both, and the same host name, of which the port may differ. The function stands on its own: it is also sent into
 * a page of a browser as text.
 *
 * @param page the window around the frame
 * @param address of the add-in's page
 * @param settings the Excel to be
 * @param documentSettings what the add-in saved in the document: key -> JSON text
 * @param end the Excel behind the page
 */
export function openWebFrame(
  page: Window,
  address: string,
  settings: BridgeSettings,
  documentSettings: Record<string, string>,
  end: BridgeEnd,
): Bridge {
  const { document, location } = page;
  const invoke = { register: 1, unregister: 2 };
  const dispatch = { saveSettings: 76, execute: 93, commandCompleted: 94 };
  const internalError = 5001;
  const [conversation, instance] = [`conversation-${Math.random()}`, `instance-${Math.random()}`];
  const { locale, requirementSets } = settings;
  const frame = document.createElement("iframe");
  /** Events that the add-in asked for, with the number under which it wants them. */
  const registered = new Map<string, unknown>();
  const origin = new URL(address, location.href).origin;

  const post = (message: Partial<FrameMessage> & { _responseType?: number }) => {
    const whole = { _messageType: 1, _conversationId: conversation, _origin: location.origin, _serializerVersion: 1 };
    frame.contentWindow?.postMessage(JSON.stringify({ ...whole, _errorCode: 0, _responseType: 0, ...message }), origin);
  };
  const fire = (name: string, data: unknown) => {
    if (!registered.has(name)) return;
    const message = { _actionName: name, _correlationId: registered.get(name), _responseType: 1, _data: data };
    post(message as Partial<FrameMessage>);
  };
  const context = {
    _id: instance,
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: "https://localhost/Licences.xlsx",
    _clientMode: 0,
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: conversation,
    _appInstanceId: instance,
    _hostFullVersion: "16.0.17328.20068",
    _settings: Object.entries(documentSettings),
    _requirementMatrix: JSON.stringify(requirementSets),
    _initialDisplayMode: 2,
  };
  const method = async (data: FrameMessage["_data"]): Promise<unknown> => {
    const id = data?.DdaMethod?.DispatchId;
    if (id === dispatch.execute) {
      const { status, body } = await end.execute(String(data?.ArrayData?.[4]));
      return { Version: 1, Error: status, Data: [200, [], body] };
    }
    if (id === dispatch.saveSettings) end.saveSettings(Object.fromEntries(data?.DdaSettingsMethod?.Properties ?? []));
    const known = id === dispatch.saveSettings || id === dispatch.commandCompleted;
    return { Version: 1, Error: known ? 0 : internalError };
  };
  const reply = async ({
    _actionName: name,
    _actionType: type,
    _correlationId,
    _data,
  }: FrameMessage): Promise<unknown> => {
    if (type === invoke.register) registered.set(name, _correlationId);
    if (type === invoke.unregister) registered.delete(name);
    if (type === invoke.register || type === invoke.unregister) return { Error: 0 };
    if (name === "ContextActivationManager_getAppContextAsync") return context;
    return name === "executeMethod" ? method(_data) : null;
  };
  page.addEventListener("message", (event: MessageEvent) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const message = JSON.parse(String(event.data)) as FrameMessage;
    if (message._conversationId !== conversation || message._messageType !== 0) return;
    const { _actionName, _correlationId } = message;
    void reply(message).then((data) => post({ _actionName, _correlationId, _data: data } as Partial<FrameMessage>));
  });

  // office.js reads the frame's name while it loads: it must stand before the frame is in the page.
  frame.name = JSON.stringify({
    baseFrameName: "addin",
    hostInfo: `Excel|Web|16.00|${locale}|telemetry||disableLogging|3`,
    xdmInfo: `${conversation}|${instance}|${location.origin}`,
    serializerVersion: 1,
    flights: "[]",
  });
  frame.src = address;
  document.body.append(frame);
  return {
    press: (functionName) => fire("appCommandInvoked", ["button", functionName, '{"source":{"id":"button"}}']),
    send: (entries) => fire("richApiMessage", { ArrayData: entries }),
    selectionChanged: () => fire("documentSelectionChanged", null),
  };
}
