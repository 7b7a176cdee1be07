import { BLANK } from '../../../src/domain/draft';
import type { Nominee } from '../../../src/domain/nominee';
import { computeResults } from '../../../src/domain/results';
import { shown } from '../../support/decimals';
import { check, errorCell, faultsOf, num, txt, word } from '../../support/draft-book';
import type { Edit } from '../../support/draft-book';

const rename =
  (...names: [name: string, unit?: string][]): Edit =>
  (book) => {
    names.forEach(([name, unit], row) => {
      Object.assign(book.nominee(row), { name: txt(name), unit: unit ? txt(unit) : BLANK });
    });
  };

describe('one person twice', () => {
  test.each([
    ['NFC and NFD', 'Trần Thị Hồng', 'Trần Thị Hồng'.normalize('NFD')],
    ['Hòa and Hoà', 'Lê Văn Hòa', 'Lê Văn Hoà'],
    ['upper and lower case', 'Nguyễn Văn Đức', 'NGUYỄN VĂN ĐỨC'],
    ['spaces', 'Nguyễn Văn Đức', ' Nguyễn  Văn\u00a0Đức '],
    ['all of it', 'Lê Thuý Hoà', 'LÊ  THÚY HÒA'.normalize('NFD')],
  ])('%s', (_, first, second) => {
    const { problems } = check(rename([first], [second]));
    expect(problems).toEqual([
      {
        severity: 'error',
        detail: {
          code: 'nominee-duplicate',
          name: second.trim(),
          firstRow: { block: 'nominees:tapThe', row: 0, column: 'name' },
        },
        place: { block: 'nominees:tapThe', row: 1, column: 'name' },
      },
    ]);
  });

  test('three times: the second and the third are said, each beside the first', () => {
    const { problems } = check(rename(['An'], ['an'], ['AN']));
    const rows = problems.map(({ detail, place }) => [
      place?.row,
      detail.code === 'nominee-duplicate' ? detail.firstRow.row : null,
    ]);
    expect(rows).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });

  test('the same unit, spelled in two ways', () => {
    expect(faultsOf(rename(['An', 'Thôn Hòa Đa'], ['An', 'THÔN HOÀ ĐA']))).toEqual([
      'error nominee-duplicate nominees:tapThe 1 name',
    ]);
  });

  test('two of one name in two units are two people', () => {
    expect(faultsOf(rename(['An', 'Thôn 1'], ['An', 'Thôn 2'], ['An']))).toEqual([]);
  });

  test('tones and letters that differ are other people', () => {
    expect(faultsOf(rename(['Lê Văn Hòa'], ['Lê Văn Hóa'], ['Lê Văn Hoa']))).toEqual([]);
  });
});

describe('codes', () => {
  test('of two rows: the second is said, with the first', () => {
    const { problems } = check((book) => (book.nominee(2)['code'] = txt(' tt001 ')));
    expect(problems.map((one) => one.detail)).toEqual([
      {
        code: 'nominee-code-duplicate',
        nominee: 'tt001',
        firstRow: { block: 'nominees:tapThe', row: 0, column: 'code' },
      },
    ]);
  });

  test('may be numbers', () => {
    expect(faultsOf((book) => (book.nominee(0)['code'] = num('1')))).toEqual([]);
    const twice: Edit = (book) => {
      book.nominee(0)['code'] = num('1');
      book.nominee(1)['code'] = txt('1');
    };
    expect(faultsOf(twice)).toEqual(['error nominee-code-duplicate nominees:tapThe 1 code']);
  });

  test.each([
    { kind: 'date', value: '2025-02-01' } as const,
    { kind: 'boolean', value: true } as const,
  ])('that a program made something else of: %j', (found) => {
    expect(faultsOf((book) => (book.nominee(0)['code'] = found))).toEqual([
      'error code-not-text nominees:tapThe 0 code',
    ]);
  });

  test('two rows without a code are two missing codes, not one doubled', () => {
    const faults = faultsOf((book) => {
      book.nominee(0)['code'] = BLANK;
      book.nominee(1)['code'] = BLANK;
    });
    expect(faults).toEqual([
      'error nominee-code-missing nominees:tapThe 0 code',
      'error nominee-code-missing nominees:tapThe 1 code',
    ]);
  });
});

test('a look-alike letter is a warning and stops nothing', () => {
  const { contest, problems } = check(rename(['Ðặng Thị Đào'], ['Nguyễn\u200bAn']));
  expect(problems.map((one) => one.detail)).toEqual([
    { code: 'name-suspicious-letter', letter: 'Ð' },
    { code: 'name-suspicious-letter', letter: '\u200b' },
  ]);
  expect(contest?.scopes[0]?.nominees).toHaveLength(3);
});

describe('what is read of a nominee', () => {
  function read(edit: Edit): Nominee | undefined {
    const { contest, problems } = check(edit);
    expect(problems).toEqual([]);
    return contest?.scopes[0]?.nominees[0];
  }

  test('the name as typed, never rewritten', () => {
    const typed = 'lê văn  HOÀ'.normalize('NFD');
    expect(read(rename([typed]))?.name).toBe(typed);
  });

  test('details', () => {
    const nominee = read((book) =>
      Object.assign(book.nominee(0), {
        title: txt('Bà'),
        birthYear: num('1980'),
        position: txt('Trưởng thôn'),
        isLeader: word('yes', 'Có'),
        isDirectWorker: word('no', 'Không'),
        headcount: num('12'),
        summary: txt(' Về đích sớm. '),
      }),
    );
    expect(nominee?.details).toEqual({
      title: 'Bà',
      birthYear: '1980',
      position: 'Trưởng thôn',
      isLeader: true,
      isDirectWorker: false,
      headcount: '12',
      awardType: '',
      summary: 'Về đích sớm.',
    });
  });

  test('the code in NFC', () => {
    const nominee = read((book) => (book.nominee(0)['code'] = txt(' Hòa.1 '.normalize('NFD'))));
    expect(nominee?.code).toBe('Hòa.1');
  });

  test('no cluster and no unit are null', () => {
    const nominee = read((book) => (book.nominee(0)['cluster'] = txt('  ')));
    expect([nominee?.cluster, nominee?.unit]).toEqual([null, null]);
  });

  test.each([
    ['isLeader', txt('x'), 'unknown-word'],
    ['isDirectWorker', { kind: 'boolean', value: true } as const, 'unknown-word'],
    ['summary', errorCell('#N/A'), 'cell-error'],
    ['unit', { kind: 'uncalculated' } as const, 'formula-uncalculated'],
  ])('%s: %j is %s', (column, found, code) => {
    expect(faultsOf((book) => (book.nominee(0)[column] = found))).toEqual([
      `error ${code} nominees:tapThe 0 ${column}`,
    ]);
  });
});

describe('one cluster, however it is spelled', () => {
  // Nominee 2 leads cụm 1 with 90; T = 80: beside 90, the first nominee's 85 earns 7,5.
  test.each([
    ['NFD', 'Cụm Hòa Hiệp'.normalize('NFD')],
    ['spaces at the ends', ' Cụm Hòa Hiệp '],
    ['a no-break space', 'Cụm\u00a0Hòa Hiệp'],
    ['two spaces', 'Cụm  Hòa Hiệp'],
    ['Hoà', 'Cụm Hoà Hiệp'],
    ['lower case', 'cụm Hòa Hiệp'],
  ])('%s', (_, spelled) => {
    const { contest } = check((book) => {
      for (const row of book.rows('nominees:tapThe')) row['cluster'] = txt('Cụm Hòa Hiệp');
      book.nominee(0)['cluster'] = txt(spelled);
      book.nominee(0)['result:I.8'] = num('85');
    });
    const [scope] = contest === null ? [] : computeResults(contest);
    const leaf = scope?.contest.criteria.leaves.find((one) => one.code === 'I.8');
    const points = scope?.nominees[0]?.scored.points[leaf?.index ?? -1];
    expect(shown(points ?? NaN)).toBe('7.5');
  });
});

test('nothing applies: no fault where what does not apply is left out', () => {
  const faults = faultsOf((book) => {
    book.rows('settings')[3] = {
      item: word('notApplicableTreatment'),
      'value:tapThe': word('omit'),
    };
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) {
      book.nominee(0)[`result:I.${number}`] = word('notApplicable');
    }
  });
  expect(faults).toEqual([]);
});

describe('a cluster left out where others have one', () => {
  const without =
    (...rows: number[]): Edit =>
    (book) => {
      for (const row of rows) book.nominee(row)['cluster'] = BLANK;
    };

  test('is a warning for each: they are compared among themselves', () => {
    expect(faultsOf(without(0, 2))).toEqual([
      'warning cluster-missing nominees:tapThe 0 cluster',
      'warning cluster-missing nominees:tapThe 2 cluster',
    ]);
    expect(check(without(0, 2)).contest).not.toBeNull();
  });

  test('is none where nobody has a cluster, or nothing depends on it', () => {
    expect(faultsOf(without(0, 1, 2))).toEqual([]);
    const notRelative: Edit = (book) => {
      without(0)(book);
      Object.assign(book.criterion('I.8'), { rule: word('direct'), target: BLANK });
      for (const row of book.rows('nominees:tapThe')) row['result:I.8'] = num('5');
    };
    expect(faultsOf(notRelative)).toEqual([]);
  });
});

describe('evidence', () => {
  test.each([
    [
      'wanted and not there',
      word('passed'),
      ['warning evidence-missing nominees:tapThe 0 evidence:I.2'],
    ],
    ['not wanted for what earned nothing', word('failed'), []],
    ['not wanted for what does not apply', word('notApplicable'), []],
  ])('%s', (_, result, faults) => {
    const edit: Edit = (book) =>
      Object.assign(book.nominee(0), { 'result:I.2': result, 'evidence:I.2': BLANK });
    expect(faultsOf(edit)).toEqual(faults);
    expect(check(edit).contest).not.toBeNull();
  });
});
