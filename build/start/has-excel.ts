import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const WINDOWS_KEY = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe';
const MAC_APPLICATION = '/Applications/Microsoft Excel.app';

/** Whether desktop Excel is installed here. Only Windows and Mac have one. */
export function hasExcel(platform: NodeJS.Platform): boolean {
  if (platform === 'win32') return spawnSync('reg', ['query', WINDOWS_KEY]).status === 0;
  return platform === 'darwin' && existsSync(MAC_APPLICATION);
}
