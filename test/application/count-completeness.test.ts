import fc from 'fast-check';
import { countCompleteness } from '../../src/application/check/count-completeness';
import type { ScopeCompleteness } from '../../src/application/check/count-completeness';
import { BLANK } from '../../src/domain/draft';
import type { Draft, DraftBlock } from '../../src/domain/draft';
import { nomineesBlock } from '../../src/domain/place';
import { validateContest } from '../../src/domain/validation/validate-contest';
import { planBook } from '../../src/workbook/book/plan-book';
import { readWorkbook } from '../../src/workbook/reading/read-workbook';
import { books } from '../support/arbitrary-books';
import { createBook, num, txt, word } from '../support/draft-book';
import type { Edit } from '../support/draft-book';
import { foundFromPlan } from '../support/found-from-plan';

function countOf(draft: Draft): readonly ScopeCompleteness[] {
  const { problems } = validateContest(draft, { allowMissing: false });
  return countCompleteness({ reading: { draft }, problems });
}

/** The book of test/support with these changes: three collectives, twelve criteria that are scored. */
function count(edit: Edit): ScopeCompleteness {
  const book = createBook();
  edit(book);
  const [first] = countOf(book.draft());
  if (first === undefined) throw new Error('no scope was counted');
  return first;
}

/** A change of rank takes two cells: 13 a collective. One criterion wants evidence. */
const WHOLE: ScopeCompleteness = {
  scope: 'tapThe',
  nominees: 3,
  criteria: 12,
  results: { done: 39, wanted: 39 },
  evidence: { done: 3, wanted: 3 },
  errors: 0,
  warnings: 0,
};

test('a whole book has all that it wants', () => {
  expect(count(() => undefined)).toEqual(WHOLE);
});

test.each<[string, Edit, number]>([
  ['one result', (book) => (book.nominee(0)['result:I.1'] = BLANK), 38],
  ['this year’s rank', (book) => (book.nominee(0)['result:I.7'] = BLANK), 38],
  ['last year’s rank', (book) => (book.nominee(0)['last:I.7'] = BLANK), 38],
  [
    'all results of one collective',
    (book) => {
      const nominee = book.nominee(1);
      for (const column of Object.keys(nominee)) {
        if (/^(result|last):/.test(column)) nominee[column] = BLANK;
      }
    },
    26,
  ],
  [
    'this year’s rank of a newcomer',
    (book) => {
      book.nominee(0)['last:I.7'] = word('newcomer');
      book.nominee(0)['result:I.7'] = BLANK;
    },
    38,
  ],
])('%s is missing: an error, as the check counts', (_name, edit, done) => {
  const counted = count(edit);
  expect(counted.results).toEqual({ done, wanted: 39 });
  expect(counted.errors).toBe(39 - done);
});

test.each<[string, Edit]>([
  [
    'that a criterion does not apply',
    (book) => (book.nominee(0)['result:I.1'] = word('notApplicable')),
  ],
  [
    'that a change of rank does not apply, in one of its cells',
    (book) => {
      book.nominee(0)['last:I.7'] = word('notApplicable');
      book.nominee(0)['result:I.7'] = BLANK;
    },
  ],
  [
    'that somebody is new, where that sets the criterion aside',
    (book) => {
      const setting = book.rows('settings').find(({ item }) => {
        return item?.kind === 'term' && item.term === 'newcomerTreatment';
      });
      if (setting !== undefined) setting['value:tapThe'] = word('notApplicable');
      book.nominee(0)['last:I.7'] = word('newcomer');
      book.nominee(0)['result:I.7'] = BLANK;
    },
  ],
])('saying %s is a result', (_name, edit) => {
  expect(count(edit)).toEqual(WHOLE);
});

test('a wrong result is there, and is an error', () => {
  const counted = count((book) => (book.nominee(0)['result:I.1'] = txt('tốt')));
  expect(counted).toEqual({ ...WHOLE, errors: 1 });
});

test('evidence is wanted for what earned points, and only for that', () => {
  const lost = count((book) => (book.nominee(0)['evidence:I.2'] = BLANK));
  expect(lost).toEqual({ ...WHOLE, evidence: { done: 2, wanted: 3 }, warnings: 1 });
  const unneeded = count((book) => {
    book.nominee(0)['result:I.2'] = word('failed');
    book.nominee(0)['evidence:I.2'] = BLANK;
  });
  expect(unneeded).toEqual({ ...WHOLE, evidence: { done: 2, wanted: 2 } });
});

test('a criterion that cannot be used keeps its column', () => {
  const counted = count((book) => {
    book.criterion('I.1').rule = BLANK;
    book.nominee(0)['result:I.1'] = BLANK;
  });
  expect(counted).toMatchObject({ criteria: 12, results: { done: 38, wanted: 39 } });
  expect(counted.errors).toBeGreaterThan(0);
});

test('nobody is entered yet', () => {
  const counted = count((book) => (book.blocks['nominees:tapThe'] = []));
  expect(counted).toEqual({
    ...WHOLE,
    nominees: 0,
    results: { done: 0, wanted: 0 },
    evidence: { done: 0, wanted: 0 },
  });
});

test('a scope counts as long as one of its sheets is there', () => {
  const withoutNominees = createBook();
  delete withoutNominees.blocks['nominees:tapThe'];
  expect(countOf(withoutNominees.draft())).toMatchObject([{ nominees: 0, criteria: 12 }]);
  const withoutCriteria = createBook();
  delete withoutCriteria.blocks['criteria:tapThe'];
  expect(countOf(withoutCriteria.draft())).toMatchObject([
    { nominees: 3, criteria: 0, results: { done: 0, wanted: 0 } },
  ]);
});

test('each scope has its own numbers', () => {
  const book = createBook();
  book.blocks['criteria:caNhan'] = [
    { code: txt('I'), name: txt('Việc'), max: num('70'), rule: word('direct') },
  ];
  book.blocks['nominees:caNhan'] = [
    { code: txt('CN001'), name: txt('Nguyễn Văn A'), 'result:I': num('8') },
    { code: txt('CN002'), name: txt('Nguyễn Văn B'), 'result:I': BLANK },
  ];
  const [, individuals] = countOf(book.draft());
  expect(individuals).toMatchObject({
    scope: 'caNhan',
    nominees: 2,
    criteria: 1,
    results: { done: 1, wanted: 2 },
    evidence: { done: 0, wanted: 0 },
  });
});

test('of a book without other errors, as many results are missing as check says', () => {
  let missing = 0;
  fc.assert(
    fc.property(books, fc.array(fc.boolean(), { minLength: 7, maxLength: 11 }), (book, holes) => {
      const { draft } = readWorkbook(foundFromPlan(planBook(book)));
      const holed = new Map([...draft].map(([block, found]) => [block, pierce(found, holes)]));
      const { problems } = validateContest(holed, { allowMissing: false });
      for (const { scope, results } of countCompleteness({ reading: { draft: holed }, problems })) {
        const said = problems.filter(
          ({ detail, place }) =>
            detail.code === 'result-missing' && place?.block === nomineesBlock(scope),
        );
        expect(results.wanted - results.done).toBe(said.length);
        missing += said.length;
      }
    }),
    { seed: 20260507, numRuns: 80 },
  );
  expect(missing).toBeGreaterThan(400);
});

/** Blank cells among the results and the evidence. */
function pierce({ columns, rows }: DraftBlock, holes: readonly boolean[]): DraftBlock {
  let cell = 0;
  const isHole = (column: string | undefined): boolean => {
    if (!/^(result|last|evidence):/.test(column ?? '')) return false;
    cell += 1;
    return holes[cell % holes.length] === true;
  };
  return {
    columns,
    rows: rows.map(({ cells }) => ({
      cells: cells.map((found, at) => (isHole(columns[at]) ? BLANK : found)),
    })),
  };
}
