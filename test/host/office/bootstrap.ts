/** Runs a page that begins with the genuine `office.js` in jsdom. */
import type { ExcelHost } from '../excel-host';
import { installExcel } from './external-window';
import type { OfficeOptions } from './external-window';
import { evaluate, readClientFile } from './hooks';

const LIBRARY = 'https://localhost/lib/';

/** Starts Excel and, in it, the page with the genuine `office.js`. */
export async function bootOffice(
  options: OfficeOptions = {},
): Promise<{ host: ExcelHost; info: { host: string; platform: string } }> {
  const host = installExcel(options);
  serveScripts();
  const script = document.createElement('script');
  script.setAttribute('src', `${LIBRARY}office.js`);
  document.head.append(script);
  evaluate(readClientFile('office.js'));
  const info = await Office.onReady();
  return { host, info: { host: String(info.host), platform: String(info.platform) } };
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
