import path from 'node:path';
import { stopDebugging } from 'office-addin-debugging';
import { hasExcel } from './has-excel';

if (hasExcel(process.platform)) {
  stopDebugging(path.resolve(__dirname, '../../manifest.xml')).catch((error: unknown) => {
    console.error(`Không gỡ được Bình Xét khỏi Excel: ${String(error)}`);
    process.exitCode = 1;
  });
} else {
  console.log('Máy này không có Excel cho Windows hoặc Mac nên không có gì phải dừng.');
}
