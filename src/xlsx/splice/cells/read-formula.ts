import { parseArea } from '../../../workbook/address';
import type { Area } from '../../../workbook/found-workbook';
import type { TagReader } from '../../package/tag-reader';
import { decodeEntities } from '../../package/xml-text';

const FORMULA_TYPES = ['shared', 'array', 'dataTable'] as const;

export type CellFormula = {
  readonly type: (typeof FORMULA_TYPES)[number] | 'normal';
  /** What an array, a data table or the first of shared formulas covers. */
  readonly ref: Area | null;
  /** The number that shared formulas have in common. */
  readonly group: string | null;
  /** Empty where a shared formula only names its group; null where it cannot be read. */
  readonly text: string | null;
};

/** The reader stands at the opening tag of a cell's formula and stays there. */
export function readFormula(tags: TagReader): CellFormula {
  const type = tags.attribute('t');
  return {
    type: FORMULA_TYPES.find((known) => known === type) ?? 'normal',
    ref: parseArea(tags.attribute('ref') ?? ''),
    group: tags.attribute('si'),
    text: tags.kind === 'empty' ? '' : readText(tags.xml, tags.end),
  };
}

function readText(xml: string, from: number): string | null {
  const to = xml.indexOf('<', from);
  // Comments and CDATA: legal, but nobody writes formulas so.
  return xml.startsWith('</', to) ? decodeEntities(xml.slice(from, to)) : null;
}
