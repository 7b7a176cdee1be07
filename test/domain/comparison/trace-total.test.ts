import { traceTotal } from '../../../src/domain/comparison/trace-total';
import { scoreScope } from '../../../src/domain/scoring/score-scope';
import { pts, shown } from '../../support/decimals';
import {
  contestOf,
  DIRECT,
  groupOf,
  leafOf,
  MISSING,
  nomineeOf,
  NOT_APPLICABLE,
  numberOf,
} from '../../support/scope-contest';

const bonus = (code: string) => leafOf(code, '10', { kind: 'bonus', per: pts('1') });

test('every line in its group, caps last in theirs, what concerns the whole last of all', () => {
  const contest = contestOf(
    [
      groupOf('I', [
        groupOf('I.1', [leafOf('I.1.a', '30', DIRECT), leafOf('I.1.b', '20', DIRECT)]),
        leafOf('I.2', '50', DIRECT),
      ]),
      groupOf('II', [groupOf('II.1', [bonus('II.1.a'), bonus('II.1.b')], '6'), bonus('II.2')], '8'),
    ],
    [
      nomineeOf('TT001', [
        numberOf('20'),
        MISSING,
        NOT_APPLICABLE,
        numberOf('5'),
        numberOf('4'),
        numberOf('3'),
      ]),
    ],
  );
  const [scored] = scoreScope(contest);
  if (scored === undefined) throw new Error('nobody was scored');
  const lines = traceTotal(contest.criteria, scored).map((line) => {
    const indent = '  '.repeat(line.depth);
    if (line.kind === 'adjustment') {
      const { kind, group, points } = line.adjustment;
      return `${indent}${kind} ${group?.code ?? 'total'} ${shown(points)}`;
    }
    const { code } = line.kind === 'group' ? line.group : line.leaf;
    return `${indent}${code} ${line.points === null ? 'missing' : shown(line.points)}`;
  });
  expect(lines).toEqual([
    'I 20',
    '  I.1 20',
    '    I.1.a 20',
    '    I.1.b missing',
    '  I.2 0',
    // 5 + 4 bonus points count 6, and with 3 more they count 8.
    'II 8',
    '  II.1 6',
    '    II.1.a 5',
    '    II.1.b 4',
    '    cap II.1 -3',
    '  II.2 3',
    '  cap II -1',
    // 20 of the 50 that apply becomes 40 of 100.
    'rescale total 20',
  ]);
  expect(shown(scored.total)).toBe('48');
});
