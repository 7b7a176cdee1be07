/** In the words of Office.js. */
export type BorderLook = {
  readonly style: string;
  readonly weight: string;
  /** "#000000". */
  readonly color: string;
};

export type Side = 'top' | 'right' | 'bottom' | 'left' | 'diagonalDown' | 'diagonalUp';

/** How a cell looks. Equal looks of one operation are one object. */
export type Look = {
  /** As Excel writes formats for en-US: "0.00%". */
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: string;
    readonly strikethrough: boolean;
    readonly color: string;
  };
  /** "#FFFFFF"; null without a fill. */
  readonly fill: string | null;
  readonly borders: Readonly<Record<Side, BorderLook | null>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly rotation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
};

export type FontLook = Look['font'];

export const NO_BORDERS: Look['borders'] = {
  top: null,
  right: null,
  bottom: null,
  left: null,
  diagonalDown: null,
  diagonalUp: null,
};

/** What a new workbook of Excel's begins with. */
export const NORMAL_LOOK: Look = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    color: '#000000',
  },
  fill: null,
  borders: NO_BORDERS,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  shrink: false,
  rotation: 0,
  locked: true,
  formulaHidden: false,
};

/** Remembers what became of each look, so that cells that looked the same stay one object. */
export function rememberLooks(change: (look: Look) => Look): (look: Look) => Look {
  const known = new Map<Look, Look>();
  return (look) => {
    const found = known.get(look) ?? keepIfEqual(look, change(look));
    known.set(look, found);
    return found;
  };
}

function keepIfEqual(look: Look, next: Look): Look {
  return JSON.stringify(look) === JSON.stringify(next) ? look : next;
}
