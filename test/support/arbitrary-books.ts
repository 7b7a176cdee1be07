import fc from 'fast-check';
import type { ContestData, CriterionData, NomineeData } from '../../src/domain/contest-data';
import { SCORED_BY } from '../../src/domain/criterion';
import type { InformationData } from '../../src/domain/information';
import type { ScopeId } from '../../src/domain/scope';
import type { BookData } from '../../src/workbook/book/plan-book';
import { contests } from './arbitrary-contests';

/** What people type into cells of text, and what a file could take for something else. */
const texts = fc.constantFrom(
  'Đạt 98% & <vượt>; "tốt"',
  'Có',
  'Mới',
  'Không áp dụng',
  'Bằng khen',
  'Từ 95: 10; còn lại: 5',
  '=1+1',
  '0123',
  '12,5',
  'Dòng một\nDòng hai',
  'Hội   đồng',
);

const criterionExtras = fc.record({
  name: fc.constantFrom('', ' – khối thôn', ' (tỷ lệ)', ': đúng hạn'),
  evidence: fc.boolean(),
  scoring: fc.record(
    { scoredBy: fc.constantFrom(...SCORED_BY), reviewer: texts },
    { requiredKeys: [] },
  ),
  more: fc.record(
    { unit: fc.constantFrom('lần', 'văn bản'), source: texts, note: texts },
    { requiredKeys: [] },
  ),
});

const nomineeExtras = fc.record({
  name: fc.constantFrom('', ' (xã Đại Đồng)', ' & “khối A”', ' <B>'),
  evidence: texts,
  more: fc.record(
    {
      unit: texts,
      title: fc.constantFrom('Ông', 'Bà'),
      birthYear: fc.integer({ min: 1950, max: 2007 }).map(String),
      position: texts,
      isLeader: fc.boolean(),
      isDirectWorker: fc.boolean(),
      headcount: fc.integer({ min: 1, max: 900 }).map(String),
      awardType: fc.constantFrom('Phong trào thi đua', 'Đột xuất', 'Có'),
      summary: texts,
    },
    { requiredKeys: [] },
  ),
});

const information: fc.Arbitrary<InformationData> = fc.record(
  {
    parentAgency: texts,
    agency: texts,
    council: texts,
    locality: texts,
    movement: texts,
    year: fc.constantFrom('2023', '2024–2025'),
    giayKhenAuthority: texts,
    giayKhenIsOwnDecision: fc.constantFrom('Có', 'Không'),
    bangKhenAuthority: texts,
    bangKhenIsOwnDecision: fc.constantFrom('Có', 'Không'),
    listOrder: fc.constantFrom('Tập thể trước', 'Cá nhân trước'),
    showPoints: fc.constantFrom('Có', 'Không'),
    secretary: texts,
    signatoryTitle: texts,
    signatory: texts,
  },
  { requiredKeys: [] },
);

const SCOPES_OF_BOOKS: readonly (readonly ScopeId[])[] = [
  ['tapThe', 'caNhan'],
  ['tapThe', 'caNhan'],
  ['caNhan'],
  ['tapThe'],
];

/** Books of one or two contests in which every column that a sheet has may be filled. */
export const books: fc.Arbitrary<BookData> = fc.constantFrom(...SCOPES_OF_BOOKS).chain((scopes) =>
  fc.record({
    subtitle: fc.constant(''),
    information,
    contests: fc.tuple(...scopes.map(dressedContests)),
  }),
);

function dressedContests(scope: ScopeId): fc.Arbitrary<ContestData> {
  return fc
    .record({
      data: contests,
      prefix: fc.constantFrom('CN', '0', '1.'),
      ofCriteria: fc.array(criterionExtras, { minLength: 7, maxLength: 7 }),
      ofNominees: fc.array(nomineeExtras, { minLength: 8, maxLength: 8 }),
    })
    .map(({ data, prefix, ofCriteria, ofNominees }) => {
      const criteria = data.criteria.map((row, at): CriterionData => {
        const { name, evidence, scoring, more } = pick(ofCriteria, at);
        const asks = row.rule === undefined ? {} : { evidence, ...scoring };
        return { ...more, ...row, ...asks, name: row.name + name };
      });
      const asking = criteria.filter((row) => row.evidence === true);
      const nominees = data.nominees.map((one, at): NomineeData => {
        const { name, evidence, more } = pick(ofNominees, at);
        const documents = asking.map(({ code }, index) => [code, `${evidence} ${index}`] as const);
        return {
          ...one,
          ...more,
          code: `${prefix}${at + 1}`,
          name: one.name + name,
          evidence: Object.fromEntries(documents),
        };
      });
      return { ...data, scope, criteria, nominees };
    });
}

function pick<One>(all: readonly One[], at: number): One {
  const found = all[at % all.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}
