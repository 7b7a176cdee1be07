import path from 'node:path';
import { AppType, runDevServer, startDebugging } from 'office-addin-debugging';
import { OfficeApp } from 'office-addin-manifest';
import { DEVELOPMENT_URL } from '../addin-url';
import { hasExcel } from './has-excel';
import { startInExcel } from './start-in-excel';

const MANIFEST = path.resolve(__dirname, '../../manifest.xml');

// The tools' own command line exits with 0 whatever happens, so their functions are called.
void startInExcel({
  hasExcel: () => hasExcel(process.platform),
  serve: () => runDevServer('npm run dev-server', Number(new URL(DEVELOPMENT_URL).port)),
  sideload: () => startDebugging(MANIFEST, { appType: AppType.Desktop, app: OfficeApp.Excel }),
  say: (sentence) => console.error(sentence),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
