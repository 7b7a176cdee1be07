import { outlineXml, readAttribute } from '../../package/outline';
import { escapeXml } from '../../package/xml-text';
import { applyEdits, setAttribute } from '../text-edits';
import { findNormalStyle } from './normal-style';
import { addPrefix } from './style-sheet';
import type { StyleSheet } from './style-sheet';

/** Numbers below are Excel's own formats; the same in every workbook. */
const FIRST_OWN_FORMAT = 164;

/** Takes cell styles over from one style sheet into another, and only those asked for. */
export class StyleAdoption {
  private readonly adopted = new Map<number, number>();
  /** A format that cells name but nobody declares must not come to life as one of ours. */
  private lastFormat: number;

  constructor(
    private readonly host: StyleSheet,
    private readonly donor: StyleSheet,
  ) {
    this.lastFormat = Math.max(FIRST_OWN_FORMAT - 1, host.lastFormat);
  }

  /** The host's number of a cell style of the donor. */
  adopt(style: number): number {
    const known = this.adopted.get(style);
    if (known !== undefined) return known;
    const entry = this.donor.entries('cellXfs')[style];
    if (entry === undefined) throw new Error(`the donor has no cell style ${style}`);
    const number = this.host.add('cellXfs', addPrefix(this.rewrite(entry), this.host.prefix));
    this.adopted.set(style, number);
    return number;
  }

  private rewrite(entry: string): string {
    const xf = outlineXml(entry);
    const number = (name: string): number => Number(readAttribute(xf, name) ?? 0);
    const applied = ['applyFont', 'applyFill', 'applyBorder', 'applyNumberFormat'];
    return applyEdits(entry, [
      setAttribute(xf, 'numFmtId', String(this.adoptFormat(number('numFmtId')))),
      setAttribute(xf, 'fontId', String(this.adoptEntry('fonts', number('fontId')))),
      setAttribute(xf, 'fillId', String(this.adoptEntry('fills', number('fillId')))),
      setAttribute(xf, 'borderId', String(this.adoptEntry('borders', number('borderId')))),
      setAttribute(xf, 'xfId', String(findNormalStyle(this.host))),
      // The donor's own defaults go without saying there, but not in the host.
      ...applied.map((name) => setAttribute(xf, name, '1')),
    ]);
  }

  private adoptEntry(list: 'fonts' | 'fills' | 'borders', number: number): number {
    const entry = this.donor.entries(list)[number];
    if (entry === undefined) throw new Error(`the donor has no ${number} among its ${list}`);
    return this.host.add(list, addPrefix(entry, this.host.prefix));
  }

  private adoptFormat(id: number): number {
    if (id < FIRST_OWN_FORMAT) return id;
    const code = findFormats(this.donor).find((one) => one.id === id)?.code;
    if (code === undefined) throw new Error(`the donor has no number format ${id}`);
    const known = findFormats(this.host).find((one) => one.code === code);
    if (known !== undefined) return known.id;
    this.lastFormat += 1;
    const entry = `<numFmt numFmtId="${this.lastFormat}" formatCode="${escapeXml(code)}"/>`;
    this.host.add('numFmts', addPrefix(entry, this.host.prefix));
    return this.lastFormat;
  }
}

function findFormats(styles: StyleSheet): readonly { id: number; code: string }[] {
  return styles.entries('numFmts').map((entry) => {
    const format = outlineXml(entry);
    return {
      id: Number(readAttribute(format, 'numFmtId')),
      code: readAttribute(format, 'formatCode') ?? '',
    };
  });
}
