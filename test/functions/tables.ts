import { createContestBook } from '../../src/application/books/create-book';
import type { ContestData } from '../../src/domain/contest-data';
import { tablesOf } from './host-values';
import type { Values } from './host-values';

/** Four villages in two clusters. */
export const CONTEST: ContestData = {
  scope: 'tapThe',
  declaredTotal: '30',
  criteria: [
    { code: 'I', parent: null, name: 'Chỉ đạo', max: '20' },
    { code: 'I.1', parent: 'I', name: 'Kế hoạch', max: '10', rule: { kind: 'direct' } },
    {
      code: 'I.2',
      parent: 'I',
      name: 'Hồ sơ đúng hạn',
      max: '10',
      unit: '%',
      rule: { kind: 'proportional', target: '100' },
    },
    {
      code: 'II',
      parent: null,
      name: 'Thu ngân sách',
      max: '10',
      unit: '%',
      rule: { kind: 'proportional', target: '100' },
    },
  ],
  nominees: [
    village('TT1', 'Thôn 1', 'Cụm 1', '9', '98'),
    village('TT2', 'Thôn 2', 'Cụm 1', '8', '90'),
    village('TT3', 'Thôn 3', 'Cụm 2', '7', '80'),
    village('TT4', 'Thôn 4', 'Cụm 2', '6', '70'),
  ],
  bands: [
    { label: 'Tốt', from: '27' },
    { label: 'Khá', from: '20' },
  ],
  awards: [{ award: 'giayKhen', minimumTotal: '20', quota: { count: '2' } }],
};

function village(code: string, name: string, cluster: string, plan: string, share: string) {
  return { code, name, cluster, results: { 'I.1': plan, 'I.2': share, II: share } };
}

export type Tables = {
  readonly criteria: Values;
  readonly nominees: Values;
  readonly settings: Values;
  readonly bands: Values;
  readonly awards: Values;
};

export function tablesOfContest(contest: ContestData = CONTEST): Tables {
  const tables = tablesOf(createContestBook(contest, 2025));
  return {
    criteria: tables['TieuChiTapThe'] ?? [],
    nominees: tables['TapThe'] ?? [],
    settings: tables['CaiDat'] ?? [],
    bands: tables['XepLoai'] ?? [],
    awards: tables['KhenThuong'] ?? [],
  };
}

/** The same table with one cell changed; rows are counted below the headings from 1. */
export function withCell(values: Values, row: number, heading: string, value: unknown): Values {
  const column = columnOf(values, heading);
  return values.map((cells, at) =>
    at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells,
  );
}

function columnOf(values: Values, heading: string): number {
  const at = (values[0] ?? []).findIndex((one) => String(one).startsWith(heading));
  if (at < 0) throw new Error(`no column ${heading}`);
  return at;
}
