import { COLUMNS, overlap, readArea, readCell } from './areas';
import type { Area } from './areas';
import type { Book, Sheet } from './open-book';
import { relationshipOf } from './open-package';
import { childOf, childrenOf, listIn, wholeOf } from './read-xml';
import type { XmlElement } from './read-xml';
import type { Repair, Rule } from './repair';

const WIDEST_COLUMN = 255;
const HIGHEST_ROW = 409.6;
const LONGEST_LINK = 2079;
const ACTIVE_PANES: Readonly<Record<string, string>> = {
  'true true': 'bottomRight',
  'true false': 'topRight',
  'false true': 'bottomLeft',
};

type Finding = readonly [place: string, rule: Rule];

export function* checkLayout({ file, sheets }: Book): Generator<Repair> {
  for (const sheet of sheets) {
    const { part, root } = sheet;
    if (part === null || root === null) continue;
    const findings = [
      ...checkColumns(root),
      ...checkRows(root),
      ...checkPanes(root),
      ...checkReferences(root),
      ...checkMerges(sheet),
      ...checkLinks(root, (id) => relationshipOf(file, part, id)?.target ?? ''),
    ];
    for (const [place, rule] of findings) yield { part, place, rule };
  }
}

function* checkColumns(root: XmlElement): Generator<Finding> {
  let reached = 0;
  for (const column of listIn(root, 'cols', 'col')) {
    const min = wholeOf(column, 'min', NaN);
    const max = wholeOf(column, 'max', NaN);
    const width = Number(column.attributes.get('width') ?? 0);
    const isRange = min > reached && min <= max && max <= COLUMNS;
    if (!isRange || !(width >= 0 && width <= WIDEST_COLUMN)) yield [String(min), 'column-range'];
    reached = max;
  }
}

function* checkRows(root: XmlElement): Generator<Finding> {
  for (const row of listIn(root, 'sheetData', 'row')) {
    const height = Number(row.attributes.get('ht') ?? 0);
    const isHeight = height >= 0 && height <= HIGHEST_ROW;
    if (!isHeight) yield [row.attributes.get('r') ?? '', 'row-height'];
  }
}

function* checkPanes(root: XmlElement): Generator<Finding> {
  for (const view of listIn(root, 'sheetViews', 'sheetView')) {
    const pane = childOf(view, 'pane');
    if (pane === null || !/^frozen/.test(pane.attributes.get('state') ?? '')) continue;
    const columns = wholeOf(pane, 'xSplit', 0);
    const rows = wholeOf(pane, 'ySplit', 0);
    const corner = readCell(pane.attributes.get('topLeftCell') ?? '');
    const active = ACTIVE_PANES[`${columns > 0} ${rows > 0}`];
    const isBehind = corner !== null && corner.row > rows && corner.column > columns;
    const isActive =
      active !== undefined && (pane.attributes.get('activePane') ?? active) === active;
    if (!isBehind || !isActive) yield [pane.attributes.get('topLeftCell') ?? '', 'pane-split'];
  }
}

/** References of all that lies on the sheet, one by one or several in a row. */
function* checkReferences(root: XmlElement): Generator<Finding> {
  const lists = [
    ...listIn(root, 'mergeCells', 'mergeCell'),
    ...listIn(root, 'hyperlinks', 'hyperlink'),
    ...listIn(root, 'dataValidations', 'dataValidation'),
    ...childrenOf(root, 'conditionalFormatting'),
    ...childrenOf(root, 'autoFilter'),
    ...childrenOf(root, 'dimension'),
    ...listIn(root, 'sheetViews', 'sheetView').flatMap((view) => childrenOf(view, 'selection')),
  ];
  for (const { name, attributes } of lists) {
    const text = attributes.get('ref') ?? attributes.get('sqref') ?? attributes.get('activeCell');
    // A selection may say nothing at all: then it is A1.
    if (text === undefined && name === 'selection') continue;
    const isRead = (text ?? '').split(' ').every((one) => readArea(one) !== null);
    if (!isRead) yield [text ?? name, 'reference'];
  }
}

function* checkMerges({ root }: Sheet): Generator<Finding> {
  const earlier: Area[] = [];
  for (const { attributes } of listIn(root, 'mergeCells', 'mergeCell')) {
    const ref = attributes.get('ref') ?? '';
    const area = readArea(ref);
    if (area === null) continue;
    const isOneCell = area.top === area.bottom && area.left === area.right;
    if (isOneCell || earlier.some((one) => overlap(one, area))) yield [ref, 'merge-overlap'];
    earlier.push(area);
  }
}

function* checkLinks(root: XmlElement, targetOf: (id: string) => string): Generator<Finding> {
  for (const { attributes } of listIn(root, 'hyperlinks', 'hyperlink')) {
    const id = attributes.get('r:id');
    const target = id === undefined ? (attributes.get('location') ?? '') : targetOf(id);
    const isLink = target !== '' && target.length <= LONGEST_LINK;
    if (!isLink) yield [attributes.get('ref') ?? '', 'hyperlink'];
  }
}
