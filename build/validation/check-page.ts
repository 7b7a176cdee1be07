import { contentSecurityPolicy } from '../content-security-policy';
import { readOfficeJs } from '../office-js';
import { checkFunctions } from './check-functions';
import type { ManifestProblem } from './manifest-problem';
import { type Element, elementsNamed } from './manifest-tree';
import { type PageRun, runPage, stopsOf } from './run-page';
import { fileAt, type ServedFiles } from './served-files';

const OFFICE_JS = readOfficeJs(undefined);

/** The pane's page keeps to its own server, and registers what manifest and functions.json name. */
export function checkPage(root: Element, pane: string, files: ServedFiles): ManifestProblem[] {
  const html = fileAt(files, pane, pane);
  // A missing page has been reported as a missing file.
  if (!html) return [];
  const run = runPage(html.toString(), files);
  if (!run) return [pageProblem(`${pane}: không phải trang HTML`)];
  return [
    ...checkScripts(run, files),
    ...checkFunctions(root, run, pane, files),
    ...checkCommands(root, run),
  ];
}

function checkScripts(run: PageRun, files: ServedFiles): ManifestProblem[] {
  const faults = run.scripts.flatMap((script) => {
    if (script === '') return ['mã viết thẳng trong trang'];
    if (script === OFFICE_JS.script || files.read(script)) return [];
    return [`không có tệp ${script} cạnh trang`];
  });
  const fromMicrosoft = run.scripts.includes(OFFICE_JS.script);
  const policy = contentSecurityPolicy(fromMicrosoft ? OFFICE_JS.origin : '');
  if (run.policy !== policy) faults.push(`Content-Security-Policy phải là "${policy}"`);
  return faults.map(pageProblem);
}

function checkCommands(root: Element, run: PageRun): ManifestProblem[] {
  return elementsNamed(root, 'over:FunctionName')
    .filter(({ text }) => !run.commands.includes(text))
    .map(({ line, text }) => ({
      rule: 'commands',
      line,
      message: `trang không đăng ký lệnh "${text}" của nút${stopsOf(run)}`,
    }));
}

function pageProblem(message: string): ManifestProblem {
  return { rule: 'page', line: 0, message };
}
