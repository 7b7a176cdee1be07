import type { ExcelHost, HostOptions } from '../host/excel-host';
import { FLOOR, openPane, startSample, untilReady } from './open-pane';

/** The button that writes the lists. */
export const BUILD = 'Lập danh sách đề nghị';

/** A result of a collective. */
export const RESULT = ['Tập thể', 'P9'] as const;

/** The sample at the step of nominations, its lists ready to be written. */
export async function openLists(options: HostOptions = FLOOR): Promise<ExcelHost> {
  const host = startSample(options);
  openPane('nominate');
  await untilReady(BUILD);
  return host;
}
