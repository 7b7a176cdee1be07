import type { Element } from '@xmldom/xmldom';
import { child, children } from '../support/show-element';
import { tellPageTexts, tellPoints, tellReference } from './sheet-facts';

const POINTS_OF_INCH = 72;
const PAPERS: Readonly<Record<string, string>> = { '9': 'A4', '1': 'Letter' };
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'];
const NO_TEXTS = tellPageTexts('', '', '');

/** How a sheet of a file is printed: its own part, and the names that are its alone. */
export function readFilePage(root: Element, ownNames: readonly Element[]): Record<string, string> {
  const setup = child(root, 'pageSetup');
  const margins = child(root, 'pageMargins');
  const texts = child(root, 'headerFooter');
  const options = child(root, 'printOptions');
  const hasFirst = ['1', 'true'].includes(texts?.getAttribute('differentFirst') ?? '');
  const textOf = (name: string): string => tellTexts(child(texts, name)?.textContent ?? '');
  return {
    orientation: setup?.getAttribute('orientation') ?? 'portrait',
    paper: PAPERS[setup?.getAttribute('paperSize') ?? '1'] ?? '',
    margins: MARGINS.map((side) => {
      const inches = Number(margins?.getAttribute(side) ?? 0);
      return `${side.charAt(0).toUpperCase()}${side.slice(1)} ${tellPoints(inches * POINTS_OF_INCH)}`;
    })
      .sort()
      .join(', '),
    fit: tellFit(root, setup),
    area: tellArea(ownNames),
    titles: tellTitles(ownNames),
    breaks: listBreaks(child(root, 'rowBreaks')),
    columnBreaks: listBreaks(child(root, 'colBreaks')),
    first: hasFirst ? `${textOf('firstHeader')} / ${textOf('firstFooter')}` : 'same',
    header: textOf('oddHeader'),
    footer: textOf('oddFooter'),
    centred: ['horizontalCentered', 'verticalCentered']
      .map((name) => String(['1', 'true'].includes(options?.getAttribute(name) ?? '')))
      .join(' '),
  };
}

function tellFit(root: Element, setup: Element | null): string {
  const fit = child(child(root, 'sheetPr'), 'pageSetUpPr')?.getAttribute('fitToPage') ?? '';
  if (!['1', 'true'].includes(fit)) return `scale ${setup?.getAttribute('scale') ?? '100'}`;
  const pages = (name: string): string => {
    const count = setup?.getAttribute(name) ?? '1';
    return count === '0' ? 'any' : count;
  };
  return `pages ${pages('fitToWidth')} × ${pages('fitToHeight')}`;
}

function findName(names: readonly Element[], name: string): string {
  const found = names.find((one) => one.getAttribute('name') === `_xlnm.${name}`);
  return tellReference(found?.textContent ?? '');
}

function tellArea(names: readonly Element[]): string {
  const area = findName(names, 'Print_Area').split('!').at(-1) ?? '';
  return area === '' || area.includes(':') ? area : `${area}:${area}`;
}

/** Columns before rows: "A:C 4:4". */
function tellTitles(names: readonly Element[]): string {
  const bands = findName(names, 'Print_Titles')
    .split(',')
    .map((one) => one.split('!').at(-1) ?? '');
  const find = (sort: RegExp): string => bands.find((one) => sort.test(one)) ?? '';
  return [find(/^[A-Z]/), find(/^\d/)].join(' ');
}

/** Files break behind a row or column that they count from 1. */
function listBreaks(breaks: Element | null): string {
  return children(breaks, 'brk')
    .map((one) => Number(one.getAttribute('id')))
    .sort((one, other) => one - other)
    .join(' ');
}

/** "&L…&C…&R…": what comes before the first of them stands in the middle. */
function tellTexts(text: string): string {
  if (text === '') return NO_TEXTS;
  const found: Record<string, string> = { L: '', C: '', R: '' };
  let part = 'C';
  for (const piece of text.split(/(&[LCR&])/)) {
    if (/^&[LCR]$/.test(piece)) part = piece.charAt(1);
    else found[part] += piece;
  }
  return tellPageTexts(found.L ?? '', found.C ?? '', found.R ?? '');
}
