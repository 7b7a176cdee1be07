import { BLANK } from '../../../src/domain/draft';
import { check, errorCell, faultsOf, num, scale, txt, word } from '../../support/draft-book';
import type { Edit } from '../../support/draft-book';

test('faults of every sheet are said in one go', () => {
  const faults = faultsOf((book) => {
    book.rows('settings')[4] = { item: word('leaderPool'), 'value:tapThe': txt('mọi người') };
    book.criterion('II.1')['per'] = num('-2');
    book.criterion('I.6')['scale'] = scale('Tốt: 5; tốt: 3');
    book.nominee(0)['result:I.1'] = num('11');
    book.nominee(0)['result:I.4'] = num('98');
    book.nominee(1)['code'] = txt('TT001');
    book.nominee(2)['name'] = BLANK;
    book.nominee(2)['result:I.8'] = txt('80');
    Object.assign(book.rows('bands')[0] ?? {}, { from: num('-63.005') });
    Object.assign(book.rows('awards')[0] ?? {}, { required: txt('V.9') });
  });
  expect([...faults].sort()).toEqual([
    'error award-criterion-unknown awards 0 required',
    'error band-invalid bands 0 from',
    'error nominee-code-duplicate nominees:tapThe 1 code',
    'error nominee-name-missing nominees:tapThe 2 name',
    'error number-as-text nominees:tapThe 2 result:I.8',
    'error parameter-invalid criteria:tapThe 10 per',
    'error parameter-invalid criteria:tapThe 6 scale',
    'error percent-format-missing nominees:tapThe 0 result:I.4',
    'error points-over-maximum nominees:tapThe 0 result:I.1',
    'error unknown-word settings 4 value:tapThe',
  ]);
});

describe('so are the faults of one row', () => {
  test('of bands', () => {
    const faults = faultsOf((book) =>
      Object.assign(book.rows('bands')[0] ?? {}, { label: errorCell('#N/A'), from: num('-1') }),
    );
    expect(faults).toEqual(['error cell-error bands 0 label', 'error band-invalid bands 0 from']);
  });

  test('of awards', () => {
    const faults = faultsOf((book) =>
      Object.assign(book.rows('awards')[1] ?? {}, { award: txt('Cờ'), minimumTotal: txt('năm') }),
    );
    expect(faults).toEqual([
      'error unknown-word awards 1 award',
      'error not-a-number awards 1 minimumTotal',
    ]);
  });

  test('of criteria without a code, or of an unknown group', () => {
    const edit =
      (column: 'code' | 'parent'): Edit =>
      (book) => {
        book.criterion('III')[column] = column === 'code' ? BLANK : txt('V');
        book.criterion('III')['per'] = txt('một');
      };
    expect([...faultsOf(edit('code')), ...faultsOf(edit('parent'))]).toEqual([
      'error criterion-code-missing criteria:tapThe 12 code',
      'error not-a-number criteria:tapThe 12 per',
      'error criterion-parent-unknown criteria:tapThe 12 parent',
      'error not-a-number criteria:tapThe 12 per',
    ]);
  });
});

test('a warning lets the contest through, an error does not', () => {
  const warned = check((book) => (book.nominee(0)['evidence:I.2'] = BLANK));
  expect([warned.problems.length, warned.contest === null]).toEqual([1, false]);
  const refused = check((book) => (book.nominee(0)['result:I.1'] = BLANK));
  expect([refused.problems.length, refused.contest === null]).toEqual([1, true]);
});

describe('one fault is one problem', () => {
  test.each<[string, string, Edit]>([
    [
      'a row whose results nobody can read',
      'error parameter-missing criteria:tapThe 5 per',
      (book) => (book.criterion('I.5')['per'] = BLANK),
    ],
    [
      'a row that an award demands',
      'error rule-missing criteria:tapThe 1 rule',
      (book) => (book.criterion('I.1')['rule'] = BLANK),
    ],
    [
      'all that a bonus group holds',
      'error parameter-missing criteria:tapThe 10 per',
      (book) => {
        book.rows('criteria:tapThe').splice(11, 1);
        book.criterion('II')['max'] = num('6');
        book.criterion('II.1')['per'] = BLANK;
      },
    ],
    [
      'a group that hangs on nothing, with its rows',
      'error criterion-parent-unknown criteria:tapThe 9 parent',
      (book) => (book.criterion('II')['parent'] = txt('V')),
    ],
    [
      'an error value for a code of a criterion',
      'error cell-error criteria:tapThe 6 code',
      (book) => (book.criterion('I.6')['code'] = errorCell('#N/A')),
    ],
    [
      'an error value for a code of a nominee',
      'error cell-error nominees:tapThe 1 code',
      (book) => (book.nominee(1)['code'] = errorCell('#N/A')),
    ],
    [
      'an error value for a name',
      'error cell-error nominees:tapThe 1 name',
      (book) => (book.nominee(1)['name'] = errorCell('#N/A')),
    ],
    [
      'an error value for a label',
      'error cell-error bands 0 label',
      (book) => Object.assign(book.rows('bands')[0] ?? {}, { label: errorCell('#N/A') }),
    ],
    [
      'an award demands what is an error value',
      'error cell-error awards 0 required',
      (book) => Object.assign(book.rows('awards')[0] ?? {}, { required: errorCell('#N/A') }),
    ],
    [
      'a maximum that the tiers were to be compared with',
      'error not-a-number criteria:tapThe 4 max',
      (book) => (book.criterion('I.4')['max'] = txt('mười')),
    ],
    [
      'the maximum of a group',
      'error not-a-number criteria:tapThe 0 max',
      (book) => (book.criterion('I')['max'] = txt('bảy mươi')),
    ],
    [
      'a group within a group that does not add up',
      'error group-sum-mismatch criteria:tapThe 9 max',
      (book) => {
        book.rows('criteria:tapThe').push({ code: txt('V'), name: txt('Nhóm V'), max: num('10') });
        book.criterion('II')['parent'] = txt('V');
        book.criterion('II')['max'] = num('9');
      },
    ],
    [
      'a code of a group that a program has made a date of',
      'error code-not-text criteria:tapThe 9 code',
      (book) => (book.criterion('II')['code'] = { kind: 'date', value: '2025-02-01' }),
    ],
    [
      'a requirement that is spelled wrong',
      'error unknown-word criteria:tapThe 13 rule',
      (book) => (book.criterion('IV')['rule'] = txt('Bắt buộc')),
    ],
    [
      'the maximum of a row that makes its group and the total too small',
      'error group-sum-mismatch criteria:tapThe 0 max',
      (book) => (book.criterion('I.1')['max'] = num('9')),
    ],
  ])('%s', (_, fault, edit) => {
    expect(faultsOf(edit)).toEqual([fault]);
  });

  test.each(['result:I.1', 'last:I.7', 'evidence:I.2'])(
    'a column that is not there is said by the reading of the sheet, not by every row: %s',
    (column) => {
      const faults = faultsOf((book) => {
        for (const row of book.rows('nominees:tapThe')) delete row[column];
      });
      expect(faults).toEqual([]);
    },
  );
});

test('a cell of a sheet that serves several scopes is said once', () => {
  const faults = faultsOf((book) => {
    book.rows('settings').push({ item: word('floor') }, { item: txt('Điểm liệt') });
    for (const row of book.rows('settings')) row['value:caNhan'] = row['value:tapThe'] ?? BLANK;
    Object.assign(book.rows('settings')[0] ?? {}, { 'value:caNhan': num('10') });
    book.blocks['criteria:caNhan'] = [
      { code: txt('I'), rule: word('direct'), max: num('10'), name: txt('Sáng kiến') },
    ];
    book.blocks['nominees:caNhan'] = [
      { code: txt('CN001'), name: txt('An'), 'result:I': num('9') },
    ];
    Object.assign(book.rows('bands')[0] ?? {}, { scope: BLANK });
  });
  expect([...faults].sort()).toEqual([
    'error band-invalid bands 0 scope',
    'error row-duplicate settings 7 item',
    'error unknown-word settings 8 item',
  ]);
});

describe('sheets that are not there', () => {
  test('an empty draft has nothing to say and nobody to score', () => {
    const { contest, problems } = check((book) => {
      for (const block of Object.keys(book.blocks)) {
        delete book.blocks[block as keyof typeof book.blocks];
      }
    });
    expect(problems).toEqual([]);
    expect(contest?.scopes).toEqual([]);
  });

  test('bands and awards are not needed', () => {
    const { contest, problems } = check((book) => {
      delete book.blocks.bands;
      delete book.blocks.awards;
    });
    expect(problems).toEqual([]);
    expect(contest?.scopes[0]?.awards).toEqual([]);
  });

  test('nobody entered yet is said once for a new book of two scopes', () => {
    const faults = faultsOf((book) => {
      book.blocks['nominees:tapThe'] = [];
      book.blocks['nominees:caNhan'] = [];
    });
    expect(faults).toEqual(['warning no-nominees nominees:tapThe heading row']);
  });
});
