import vm from 'node:vm';
import { type Document, DOMParser } from '@xmldom/xmldom';
import { readOfficeJs } from '../office-js';
import type { ServedFiles } from './served-files';

// Microsoft's code, in place of which the stub below stands.
const OFFICE_JS_COPY = readOfficeJs('bundled').script;

/** What a page loads and what it registers with Excel. */
export interface PageRun {
  readonly policy: string | undefined;
  /** Addresses of its scripts as written; an inline script is ''. */
  readonly scripts: readonly string[];
  readonly functions: readonly string[];
  readonly commands: readonly string[];
  /** What stopped its scripts. There is no document here, so the pane itself always stops. */
  readonly stops: readonly string[];
}

/**
 * Runs the page's own scripts, one after the other, with nothing of Excel but registration.
 * Undefined for what is no HTML page.
 */
export function runPage(html: string, files: ServedFiles): PageRun | undefined {
  const page = parseHtml(html);
  if (!page) return undefined;
  const scripts = [...page.getElementsByTagName('script')].map(
    (script) => script.getAttribute('src') ?? '',
  );
  const policy = [...page.getElementsByTagName('meta')]
    .find((meta) => meta.getAttribute('http-equiv') === 'Content-Security-Policy')
    ?.getAttribute('content');
  const functions: string[] = [];
  const commands: string[] = [];
  const stops: string[] = [];
  const context = vm.createContext(excelStub(functions, commands));
  vm.runInContext('var self = this, window = this;', context);
  for (const script of scripts) {
    const code = script === OFFICE_JS_COPY ? undefined : files.read(script);
    if (!code) continue;
    try {
      vm.runInContext(code.toString(), context, { filename: script, timeout: 10_000 });
    } catch (error) {
      stops.push(`${script}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { policy: policy ?? undefined, scripts, functions, commands, stops };
}

/** Why something may be missing from a run, to be put behind a message. */
export function stopsOf({ stops }: PageRun): string {
  return stops.length > 0 ? ` (mã của trang dừng ở ${stops.join('; ')})` : '';
}

function parseHtml(html: string): Document | undefined {
  try {
    return new DOMParser({ onError: () => undefined }).parseFromString(html, 'text/html');
  } catch {
    return undefined;
  }
}

function excelStub(functions: string[], commands: string[]): object {
  const record = (ids: string[]) => (id: unknown, run: unknown) => {
    if (typeof id === 'string' && typeof run === 'function') ids.push(id);
  };
  class ExcelError extends Error {}
  return {
    console,
    TextDecoder,
    TextEncoder,
    URL,
    // Scripts that come later are looked for beside the page.
    location: new URL('https://localhost:3000/taskpane.html'),
    CustomFunctions: { associate: record(functions), Error: ExcelError, ErrorCode: {} },
    Office: { actions: { associate: record(commands) }, onReady: () => new Promise(() => {}) },
  };
}
