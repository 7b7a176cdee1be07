/**
 * The other end of hooks.ts: Excel for Windows as `office.js` finds it, by `window.external`. The
 * page begins with the genuine `office.js`, which loads everything else itself. For jsdom.
 */
import { chooseEdition, ExcelHost } from '../excel-host';
import type { HostOptions } from '../excel-host';
import type { ExcelEdition } from '../requirement-sets';
import { evaluate, readClientFile } from './hooks';
import type { Client, ClientResponse } from './hooks';

const LIBRARY = 'https://localhost/lib/';
/** Host, platform, file version, locale; telemetry off; shared runtime (1) and custom functions (2). */
const HOST_INFO = 'Excel$Win32$16.01$en-US$id$$disableLogging$3';

/** What the add-in asks of Excel, by number. */
const CALL = { richApi: 93 } as const;
const EVENT = { richApiMessage: 33 } as const;

/** How failures of whole requests are numbered there. */
const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};
const INTERNAL_ERROR = 5001;

type Callback = (response: unknown, code: number) => void;
type EventHandler = (event: number, payload: unknown) => void;

/** Starts Excel and, in it, the page with the genuine `office.js`. */
export async function bootOffice(
  options: HostOptions = {},
): Promise<{ host: ExcelHost; info: { host: string; platform: string } }> {
  const edition = chooseEdition(options);
  const external = new ExternalWindow();
  const host = new ExcelHost(edition, options, external);
  external.install(edition, host);
  serveScripts();
  const script = document.createElement('script');
  script.setAttribute('src', `${LIBRARY}office.js`);
  document.head.append(script);
  evaluate(readClientFile('office.js'));
  const info = await Office.onReady();
  return { host, info: { host: String(info.host), platform: String(info.platform) } };
}

class ExternalWindow implements Client {
  private readonly waiting = new Map<number, Callback>();
  private readonly handlers = new Map<number, EventHandler>();
  private nextId = 1;

  answer(id: number, { statusCode, body }: ClientResponse): void {
    const callback = this.waiting.get(id);
    this.waiting.delete(id);
    if (statusCode === 200) {
      callback?.(safeArray([0, safeArray([200, safeArray([]), body])]), 0);
      return;
    }
    const { error } = JSON.parse(body) as { error: { code: string } };
    callback?.(safeArray([ERROR_NUMBERS[error.code] ?? INTERNAL_ERROR]), 0);
  }

  push: Client['push'] = (entries) => {
    const payload = entries.map(({ messageCategory, messageType, targetId, message }) =>
      safeArray([messageCategory, messageType, targetId, message, 0]),
    );
    this.handlers.get(EVENT.richApiMessage)?.(EVENT.richApiMessage, safeArray(payload));
  };

  install(edition: ExcelEdition, host: ExcelHost): void {
    const external = {
      GetHostInfo: () => HOST_INFO,
      GetContext: () => describeContext(edition),
      Execute: (call: number, parameters: unknown[], callback: Callback) => {
        if (call !== CALL.richApi) throw new Error(`the emulated Excel has no call ${call}`);
        const message = parameters[0] as unknown[];
        const id = this.nextId;
        this.nextId += 1;
        this.waiting.set(id, callback);
        const body = JSON.parse(String(message[4])) as unknown;
        void host.receive({ id, flags: Number(message[6]), message: { body } });
      },
      RegisterEvent: (
        event: number,
        _target: string,
        handler: EventHandler,
        callback: (code: number) => void,
      ) => {
        this.handlers.set(event, handler);
        callback(0);
      },
      UnregisterEvent: (event: number, _target: string, callback: (code: number) => void) => {
        this.handlers.delete(event);
        callback(0);
      },
    };
    Object.defineProperty(window, 'external', { value: external, configurable: true });
  }
}

/** Arrays as they come from the other side. */
function safeArray(values: readonly unknown[]): object {
  return { toArray: () => values, dimensions: () => 1 };
}

function describeContext({ sets, version }: ExcelEdition): object {
  const settings = { Read: () => undefined, Write: () => undefined };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'solution',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 'vi-VN',
    GetAppDataLocale: () => 'vi-VN',
    GetDocUrl: () => 'Book1.xlsx',
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () =>
      JSON.stringify(
        Object.fromEntries(Object.entries(sets).map(([name, set]) => [name, Number(set)])),
      ),
    GetHostFullVersion: () => version,
    GetSettings: () => settings,
  };
}

/** jsdom loads no scripts: those of the library are read from the package as the page asks for them. */
function serveScripts(): void {
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <Added extends Node>(node: Added): Added => {
    append(node);
    if (!(node instanceof HTMLScriptElement)) return node;
    setTimeout(() => {
      evaluate(readClientFile(node.src.slice(LIBRARY.length)));
      node.onload?.(new Event('load'));
    }, 0);
    return node;
  };
}
