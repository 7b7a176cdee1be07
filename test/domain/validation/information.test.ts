import { check, errorCell, faultsOf, num, txt, word } from '../../support/draft-book';
import type { Cells, Edit } from '../../support/draft-book';

const information =
  (...rows: Cells[]): Edit =>
  (book) => {
    book.blocks.information = rows;
  };

test('what the papers say, as typed', () => {
  const { contest, problems } = check(
    information(
      { item: word('agency'), value: txt(' UBND xã Hòa Xuân Nam ') },
      { item: word('year'), value: num('2023') },
      { item: word('showPoints'), value: word('yes', 'Có') },
      { item: word('secretary') },
    ),
  );
  expect(problems).toEqual([]);
  expect([...(contest?.information ?? [])]).toEqual([
    ['agency', 'UBND xã Hòa Xuân Nam'],
    ['year', '2023'],
    ['showPoints', 'Có'],
    ['secretary', ''],
  ]);
});

test('items of people’s own are left alone', () => {
  const { contest, problems } = check(
    information({ item: txt('Số điện thoại'), value: errorCell('#N/A') }, { item: word('step') }),
  );
  expect(problems).toEqual([]);
  expect(contest?.information.size).toBe(0);
});

test.each<[string, Cells[]]>([
  ['unknown-word information 0 value', [{ item: word('showPoints'), value: txt('x') }]],
  ['unknown-word information 0 value', [{ item: word('listOrder'), value: word('yes', 'Có') }]],
  ['cell-error information 0 value', [{ item: word('agency'), value: errorCell('#REF!') }]],
  ['cell-error information 0 value', [{ item: word('showPoints'), value: errorCell('#REF!') }]],
  ['cell-error information 0 item', [{ item: errorCell('#N/A'), value: txt('x') }]],
  [
    'formula-uncalculated information 0 value',
    [{ item: word('signatory'), value: { kind: 'uncalculated' } }],
  ],
  [
    'row-duplicate information 1 item',
    [
      { item: word('agency'), value: txt('A') },
      { item: word('agency'), value: txt('B') },
    ],
  ],
])('%s', (fault, rows) => {
  expect(faultsOf(information(...rows))).toEqual([`error ${fault}`]);
});
