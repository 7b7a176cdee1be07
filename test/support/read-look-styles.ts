import type { Element } from '@xmldom/xmldom';
import { child, elementsOf, showElement } from './show-element';

/** How a cell looks, each side as the canonical text of the element that says it. */
export type Look = {
  readonly numberFormat: string;
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  readonly alignment: string;
  readonly protection: string;
  readonly namedStyle: string;
  /** Whether each side is the cell's own or its named style's; quotation marks before text. */
  readonly flags: string;
};

export type LookStyles = {
  readonly looks: readonly Look[];
  readonly dxfs: readonly string[];
  readonly named: readonly string[];
};

/** The first style is this one even where no list of names says so. */
const NORMAL = 'Normal';

/** What Excel takes for granted where a workbook has no styles part. */
const PLAIN: Look = {
  numberFormat: 'General',
  font: '<font><sz val="11"></sz><name val="Calibri"></name></font>',
  fill: '<fill><patternFill patternType="none"></patternFill></fill>',
  border:
    '<border><left></left><right></right><top></top><bottom></bottom><diagonal></diagonal></border>',
  alignment: '',
  protection: '',
  namedStyle: '',
  flags: '',
};

/** The looks that cells name by index, those of rules and tables, and the named ones. */
export function readLookStyles(root: Element | null): LookStyles {
  if (root === null)
    return {
      looks: [{ ...PLAIN, namedStyle: `${NORMAL} ${JSON.stringify(PLAIN)}` }],
      dxfs: [],
      named: [],
    };
  const list = (name: string): Element[] => elementsOf(child(root, name));
  const codes = new Map(
    list('numFmts').map((one) => [one.getAttribute('numFmtId'), one.getAttribute('formatCode')]),
  );
  const shown = Object.fromEntries(
    ['fonts', 'fills', 'borders', 'dxfs'].map((name) => [
      name,
      list(name).map((one) => showElement(one)),
    ]),
  ) as Record<'fonts' | 'fills' | 'borders' | 'dxfs', string[]>;
  const lookOf = (xf: Element, namedStyle: string): Look => {
    const index = (name: string): number => Number(xf.getAttribute(name) ?? 0);
    const id = xf.getAttribute('numFmtId') ?? '0';
    const flags = [...xf.attributes].filter(
      ({ name }) => name.startsWith('apply') || name === 'quotePrefix',
    );
    return {
      numberFormat: codes.get(id) ?? (id === '0' ? 'General' : `built-in ${id}`),
      font: shown.fonts[index('fontId')] ?? '',
      fill: shown.fills[index('fillId')] ?? '',
      border: shown.borders[index('borderId')] ?? '',
      alignment: showElement(child(xf, 'alignment')),
      protection: showElement(child(xf, 'protection')),
      namedStyle,
      flags: flags
        .map(({ name, value }) => `${name}=${value}`)
        .sort()
        .join(' '),
    };
  };
  const bases = list('cellStyleXfs').map((xf) => JSON.stringify(lookOf(xf, '')));
  const cellStyles = list('cellStyles');
  const named = cellStyles.map(
    (one) => `${one.getAttribute('name')} ${bases[Number(one.getAttribute('xfId'))]}`,
  );
  const styleOf = (xf: Element): string => {
    const id = xf.getAttribute('xfId') ?? '0';
    const at = cellStyles.findIndex((one) => one.getAttribute('xfId') === id);
    return named[at] ?? `${id === '0' ? NORMAL : ''} ${bases[Number(id)] ?? ''}`;
  };
  return {
    looks: list('cellXfs').map((xf) => lookOf(xf, styleOf(xf))),
    dxfs: shown.dxfs,
    named: [...named, ...list('tableStyles').map((one) => showElement(one, shown.dxfs))],
  };
}
