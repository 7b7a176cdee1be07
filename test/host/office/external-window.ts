/**
 * The other end of hooks.ts: Excel for Windows as `office.js` finds it, by `window.external`. The
 * page begins with the genuine `office.js`, which loads everything else itself.
 */
import { chooseEdition, ExcelHost } from '../excel-host';
import type { HostOptions } from '../excel-host';
import type { ExcelEdition } from '../requirement-sets';
import type { Client, ClientResponse } from './hooks';

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

/** Office's colours as it tells them: numbers of red, green and blue. */
const THEMES = {
  light: { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x262626 },
  dark: { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff },
  untold: {},
} as const;

export type OfficeOptions = HostOptions & { readonly theme?: keyof typeof THEMES };

/** Puts an emulated Excel behind the page: before its scripts, of which `office.js` is to be the first. */
export function installExcel(options: OfficeOptions): ExcelHost {
  const edition = chooseEdition(options);
  const external = new ExternalWindow();
  const host = new ExcelHost(edition, options, external);
  external.install(describeContext(edition, options.theme ?? 'light'), host);
  return host;
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

  install(context: object, host: ExcelHost): void {
    const external = {
      GetHostInfo: () => HOST_INFO,
      GetContext: () => context,
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

function describeContext({ sets, version }: ExcelEdition, theme: keyof typeof THEMES): object {
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
    // As texts: the number 1.20 would be version 1.2.
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostFullVersion: () => version,
    GetSettings: () => settings,
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[theme]),
  };
}
