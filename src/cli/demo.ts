import { mkdirSync } from 'node:fs';
import { DEMO } from '../text/command-line/command-line';
import { runCommandLine } from './run';

const SAMPLE = 'out/so-mau-2025.xlsx';
const UNFILLED = 'out/so-moi-2025.xlsx';
const SCORES = 'out/bang-diem-2025.xlsx';
const LISTS = 'out/danh-sach-de-nghi-2025.xlsx';

/** What a newcomer sees first: the sample year from an empty folder to the printed lists. */
const STEPS: readonly (readonly [title: string, words: readonly string[]])[] = [
  [DEMO.unfilled, ['new', UNFILLED, '--force']],
  [DEMO.newBook, ['new', SAMPLE, '--sample', '--year', '2025', '--force']],
  [DEMO.check, ['check', SAMPLE]],
  [DEMO.scores, ['score', SAMPLE, '--out', SCORES, '--force']],
  [DEMO.lists, ['nominate', SCORES, '--out', LISTS, '--force']],
];

async function runDemo(): Promise<number> {
  mkdirSync('out', { recursive: true });
  for (const [title, words] of STEPS) {
    process.stdout.write(`\n— ${title}: tdkt ${words.join(' ')}\n`);
    const exit = await runCommandLine(words, {
      stdout: (text) => process.stdout.write(text),
      stderr: (text) => process.stdout.write(text),
    });
    if (exit !== 0) return exit;
  }
  process.stdout.write(`\n${DEMO.done}\n`);
  return 0;
}

void runDemo().then((exit) => {
  process.exitCode = exit;
});
