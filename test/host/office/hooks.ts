/**
 * Everything that the host knows of the inside of Office.js. None of it is documented; hooks.test.ts
 * says so when a new version of `@microsoft/office-js` moves any of it.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The builds of the client that are loaded unmodified. */
export const CLIENT_FILES = {
  windows: 'excel-win32-16.01.js',
  web: 'excel-web-16.00.js',
  mac: 'excel-mac-16.00.js',
} as const;

export type ClientBuild = keyof typeof CLIENT_FILES;

/** Of `messageCategory` and `messageType` of what a host pushes. */
export const PUSH = { event: 65_536, function: 1, invocation: 1000 } as const;

/** Bits of a request's flags. */
export const DELAY_FOR_CELL_EDIT = 64;

/** Objects that the client makes by name: what custom functions answer to, and what starting is told to. */
export const SERVICES = {
  functions: 'Microsoft.ExcelServices.CustomFunctions',
  start: 'Microsoft.InternalService.AddinInternalService',
} as const;

export type ClientRequest = {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
};

export type ClientResponse = { readonly statusCode: number; readonly body: string };

export type PushEntry = {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
};

/** The client as the host sees it, whichever way they speak. */
export type Client = {
  answer(id: number, response: ClientResponse): void;
  push(entries: readonly PushEntry[]): void;
};

export type OfficeContext = {
  readonly host: 'Excel';
  readonly platform: 'PC' | 'OfficeOnline' | 'Mac';
  readonly contentLanguage: string;
  readonly displayLanguage: string;
  readonly diagnostics: {
    readonly host: 'Excel';
    readonly platform: string;
    readonly version: string;
  };
  readonly requirements: { isSetSupported(name: string, version?: string): boolean };
};

/** What native hosts put into the page before the client loads. */
type NativeBridge = {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
};

type Globals = {
  _richApiNativeBridge?: NativeBridge;
  OfficeExtension?: {
    Utility: { _synchronousCleanup: boolean };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    GenericEventRegistration: { s_genericEventRegistrations: object };
  };
  OSF?: { _OfficeAppFactory?: { getContext(): OfficeContext } };
  CustomFunctions?: object;
};

const globals = globalThis as unknown as Globals & Record<string, unknown>;

/**
 * What `office.js` puts there before it loads the build: where functions are entered under their ids.
 * All else about custom functions is the build's own. bootstrap.test.ts runs with the genuine one.
 */
const associations = {
  mappings: {} as Record<string, unknown>,
  changed: [] as (() => void)[],
  onchange: (handler: () => void): void => void associations.changed.push(handler),
  associate: (id: string, run: unknown): void => {
    associations.mappings[id.toUpperCase()] = run;
    for (const handler of associations.changed) handler();
  },
};

let bridge: NativeBridge | null = null;
let loaded: ClientBuild | null = null;
/** What the client has put into the global scope: a second build would stumble over it. */
let left: string[] = [];

/** Loads the client, once a build, and lets it speak to `receive`. */
export function connectClient(
  build: ClientBuild,
  context: OfficeContext,
  receive: (request: ClientRequest) => void,
): void {
  if (loaded !== build) loadClient(build);
  if (bridge === null) throw new Error('the client is not loaded');
  bridge.sendMessageToHost = (text) => receive(JSON.parse(text) as ClientRequest);
  const { OfficeExtension, OSF } = globals;
  if (OfficeExtension === undefined || OSF === undefined) throw new Error('no Office.js');
  OSF._OfficeAppFactory = { getContext: () => context };
  // Else a run ends before its clean-up, which then strays into the next test.
  OfficeExtension.Utility._synchronousCleanup = true;
  // The shipped file sets this on another class than the one that reads it.
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  // Handlers of an earlier host.
  OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
}

export const bridgedClient: Client = {
  answer: (id, response) => tellClient({ id, type: 2, message: { ...response, headers: {} } }),
  push: (entries) => tellClient({ type: 3, message: { entries } }),
};

function tellClient(message: object): void {
  bridge?.onMessageFromHost?.(JSON.stringify(message));
}

function loadClient(build: ClientBuild): void {
  bridge = { sendMessageToHost: () => undefined };
  globals._richApiNativeBridge = bridge;
  for (const name of left) delete globals[name];
  const before = new Set(Object.keys(globals));
  const withdraw = lendWindow();
  globals.CustomFunctions ??= { _association: associations, associate: associations.associate };
  evaluate(readClientFile(CLIENT_FILES[build]));
  withdraw();
  left = Object.keys(globals).filter((name) => !before.has(name));
  loaded = build;
}

export function readClientFile(file: string): string {
  const home = dirname(require.resolve('@microsoft/office-js/package.json'));
  return readFileSync(join(home, 'dist', file), 'utf8');
}

/** In the global scope, as a script tag does. */
export function evaluate(script: string): void {
  (0, eval)(script);
}

/** Outside a browser, the few things of a window that the client looks at while it loads. */
function lendWindow(): () => void {
  if (globals['document'] !== undefined) return () => undefined;
  const lent: Record<string, unknown> = {
    document: {
      URL: 'https://localhost/',
      readyState: 'complete',
      addEventListener: () => undefined,
      getElementsByTagName: () => [],
    },
    navigator: { userAgent: 'Excel' },
    location: { href: 'https://localhost/', search: '', hash: '' },
  };
  globals['window'] = globalThis;
  const missing = Object.keys(lent).filter((key) => globals[key] === undefined);
  for (const key of missing) globals[key] = lent[key];
  return () => {
    for (const key of missing) delete globals[key];
  };
}
