import { fireEvent, screen } from '@testing-library/react';
import type { FoundWorkbook } from '../../../src/workbook/found-workbook';
import { openFileWorkbook } from '../../../src/xlsx/file-workbook';
import { expectValue, openSampleFile, typeCell } from '../../application/sample-file';
import { press, untilReady } from '../open-pane';
import type { Saved } from './open-browser-pane';

export const makeSample = async (): Promise<Uint8Array> => (await openSampleFile()).bytes;

/** The sample in which a person has typed words into P7 of the collectives, a result. */
export async function makeBrokenSample(): Promise<Uint8Array> {
  const workbook = await openSampleFile();
  await typeCell(workbook, 'Tập thể', 6, 15, 'chín rưỡi');
  return workbook.bytes;
}

export function goTo(step: string): void {
  window.location.hash = step;
  fireEvent(window, new HashChangeEvent('hashchange'));
}

/** Writes the lists of nominations into the file that is open. */
export async function buildLists(): Promise<void> {
  goTo('nominate');
  const name = 'Lập danh sách đề nghị';
  await untilReady(name);
  await press(name);
  await screen.findByText(/^Đã thêm trang/);
  // The workbook has been read again, and what would be written next is known.
  await screen.findByText(/^Sổ đã có trang/);
}

/** The first file that was saved. */
export async function readSaved([first]: readonly Saved[]): Promise<FoundWorkbook> {
  return expectValue(await openFileWorkbook(first!.bytes, first!.name).read());
}

/** Whether the browser would ask before the page is left. */
export function warnsOnLeaving(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}
