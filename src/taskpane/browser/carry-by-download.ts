import type { FileCarrier } from '../work/file-carrier';
import type { LiveFile } from './live-file';
import type { Download } from './use-save';

/** Files leave the page as downloads. */
export function carryByDownload(
  source: LiveFile,
  download: Download,
  loadTools: FileCarrier['loadTools'],
): FileCarrier {
  return {
    loadTools,
    describeSource: async () => ({
      ok: true,
      value: { file: source.name, traces: await source.readTraces() },
    }),
    handOver: ({ name, bytes }) => {
      download(name, bytes);
      return Promise.resolve({ ok: true, value: null });
    },
    download: ({ name, bytes }) => download(name, bytes),
  };
}
