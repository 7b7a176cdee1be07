import type { FileCarrier } from '../work/file-carrier';
import type { Download } from './use-save';

/** Files leave the page as downloads. */
export function carryByDownload(
  source: string,
  download: Download,
  loadTools: FileCarrier['loadTools'],
): FileCarrier {
  return {
    loadTools,
    nameSource: () => Promise.resolve({ ok: true, value: source }),
    handOver: ({ name, bytes }) => {
      download(name, bytes);
      return Promise.resolve({ ok: true, value: null });
    },
    download: ({ name, bytes }) => download(name, bytes),
  };
}
