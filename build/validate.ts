import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { checkAddin } from './validation/check-addin';
import { filesOfFolder } from './validation/served-files';

// npm run validate            builds into out/validate and checks what was built
// npm run validate -- FOLDER  checks a folder that was built before, e.g. dist
const ROOT = path.resolve(__dirname, '..');

const WEBPACK = path.join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');

function buildForValidation(): string {
  const folder = path.join(ROOT, 'out', 'validate');
  const args = [WEBPACK, '--mode', 'production', '--output-path', folder];
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) {
    console.error(stdout);
    process.exit(2);
  }
  return folder;
}

const [given] = process.argv.slice(2);
const folder = given ?? buildForValidation();
const files = filesOfFolder(folder);
const manifest = files.read('manifest.xml');
if (manifest) {
  const problems = checkAddin(manifest.toString(), files);
  for (const { rule, line, message } of problems) {
    console.log(`manifest.xml${line > 0 ? `:${line}` : ''} [${rule}] ${message}`);
  }
  console.log(
    problems.length > 0
      ? `Có ${problems.length} lỗi trong ${folder}.`
      : `Tệp kê khai và các tệp đi cùng trong ${folder} đúng quy cách.`,
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
} else {
  console.error(`Không có manifest.xml trong ${folder}; hãy chạy npm run build trước.`);
  process.exitCode = 2;
}
