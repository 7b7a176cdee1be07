/** What a file that leaves the office is called after. Empty parts are left out. */
export type FileNameParts = {
  readonly agency: string;
  readonly movement: string;
  readonly year: string;
  /** What kind of file it is: "Bản số liệu", "Phiếu tự chấm". */
  readonly what: string;
  /** A unit, a department; empty for everybody. */
  readonly recipient: string;
  /** "2026-11-23": names sort by it. */
  readonly day: string;
};

export const LONGEST_FILE_NAME = 120;

/** Together with the marks between them, the day and a number they stay within the longest name. */
const ROOM = { agency: 26, movement: 24, year: 9, what: 16, recipient: 18 } as const;

/**
 * "UBND-xa-A_Chuyen-doi-so_2025_Ban-so-lieu_Thon-1_2026-11-23.xlsx": agency, movement, year, kind,
 * recipient, day. Letters without marks, digits, "-" and "_" only: e-mail, Zalo, zip files and Windows
 * spell the others each in their own way. A name that is taken gets a number.
 */
export function nameFile(
  parts: FileNameParts,
  taken: ReadonlySet<string> = new Set(),
  extension: '.xlsx' | '.zip' = '.xlsx',
): string {
  const { day, agency, ...rest } = parts;
  const texts = { ...rest, agency: agency.normalize('NFC').replace(PEOPLES_COMMITTEE, 'UBND') };
  const spelled = PARTS.map((part) => shorten(spellPlain(texts[part]), ROOM[part]));
  const name = [...spelled, day].filter((part) => part !== '').join('_');
  const others = new Set([...taken].map((other) => other.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const whole = `${number === 1 ? name : `${name}-${number}`}${extension}`;
    if (!others.has(whole.toLowerCase())) return whole;
  }
}

const PARTS = ['agency', 'movement', 'year', 'what', 'recipient'] as const;

const PEOPLES_COMMITTEE = /[ủu][ỷy] ban nhân dân/giu;

/** Words of ASCII letters and digits with "-" between them. */
function spellPlain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[đð]/gu, 'd')
    .replace(/[ĐÐ]/gu, 'D')
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** Whole words as long as there is room; one that is too long alone is cut. */
function shorten(text: string, room: number): string {
  if (text.length <= room) return text;
  const end = text.lastIndexOf('-', room);
  return text.slice(0, end > 0 ? end : room);
}
