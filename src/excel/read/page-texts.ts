import { spellPageText } from '../../workbook/content/sheet-content';

const PARTS = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
];
const PAGES = ['defaultForAllPages', 'firstPage', 'evenPages', 'oddPages'] as const;

/** Asks what is printed above and below the pages of a sheet. */
export function queuePageTexts(sheet: Excel.Worksheet): Excel.HeaderFooterGroup {
  const { headersFooters } = sheet.pageLayout;
  headersFooters.load('state');
  for (const pages of PAGES) headersFooters[pages].load(PARTS);
  return headersFooters;
}

/** As a file would have them: see `spellPageText`. */
export function listPageTexts(told: Excel.HeaderFooterGroup): readonly string[] {
  const state = String(told.state);
  const isFirstOwn = state.startsWith('First');
  const isEvenOwn = state.endsWith('OddAndEven');
  const texts = spellTexts('odd', isEvenOwn ? told.oddPages : told.defaultForAllPages);
  const addOwn = (setting: string, pages: string, own: Excel.HeaderFooter): void => {
    texts.push(spellPageText(setting, ''), ...spellTexts(pages, own));
  };
  if (isFirstOwn) addOwn('differentFirst', 'first', told.firstPage);
  if (isEvenOwn) addOwn('differentOddEven', 'even', told.evenPages);
  return texts;
}

function spellTexts(pages: string, told: Excel.HeaderFooter): string[] {
  const header = joinParts(told.leftHeader, told.centerHeader, told.rightHeader);
  const footer = joinParts(told.leftFooter, told.centerFooter, told.rightFooter);
  return [
    ...(header === '' ? [] : [spellPageText(`${pages}Header`, header)]),
    ...(footer === '' ? [] : [spellPageText(`${pages}Footer`, footer)]),
  ];
}

function joinParts(left: string, center: string, right: string): string {
  const parts = [`&L${left}`, `&C${center}`, `&R${right}`];
  return parts.filter((part) => part.length > '&L'.length).join('');
}
