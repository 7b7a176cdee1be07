import { scoreLevels } from '../../../src/domain/rules/levels';
import { readResult } from '../../../src/domain/validation/read-result';
import { pts } from '../../support/decimals';
import { num, txt, word } from '../../support/draft-book';
import { leafOf, SETTINGS } from '../../support/scope-contest';

// contest.json: `levels`, the points of the named level.

const rule = {
  kind: 'levels',
  levels: [
    { name: 'Hoàn thành xuất sắc', points: pts('10') },
    { name: 'Hoàn thành tốt', points: pts('7.5') },
    { name: 'Hòa giải thành', points: pts('5') },
    { name: 'Đạt', points: pts('2') },
    { name: '3', points: pts('1') },
    { name: 'Không hoàn thành', points: 0 },
  ],
} as const;

test.each([
  ['Hoàn thành xuất sắc', '10'],
  ['Hoàn thành tốt', '7.5'],
  ['Không hoàn thành', '0'],
])('%s earns %s', (name, points) => {
  expect(scoreLevels(rule, name)).toBe(pts(points));
});

test('an unknown level is impossible after check', () => {
  expect(() => scoreLevels(rule, 'Khá')).toThrow('unknown level');
});

describe('a level as people type it', () => {
  const leaf = leafOf('I.6', '10', rule);

  test.each([
    ['hoàn thành  xuất sắc ', 'Hoàn thành xuất sắc'],
    ['HOÀN THÀNH TỐT', 'Hoàn thành tốt'],
    ['Hoàn thành tốt'.normalize('NFD'), 'Hoàn thành tốt'],
    ['Hoà giải thành', 'Hòa giải thành'],
    ['Hoàn\u00a0thành tốt', 'Hoàn thành tốt'],
  ])('%s', (typed, name) => {
    expect(readResult(leaf, txt(typed), SETTINGS)).toEqual({ result: { kind: 'level', name } });
  });

  test('a level may be called like a word of ours, or by a number', () => {
    expect(readResult(leaf, word('passed', 'Đạt'), SETTINGS)).toEqual({
      result: { kind: 'level', name: 'Đạt' },
    });
    expect(readResult(leaf, num('3'), SETTINGS)).toEqual({ result: { kind: 'level', name: '3' } });
  });

  test('"không áp dụng" is no level', () => {
    const reading = readResult(leaf, word('notApplicable', 'Không áp dụng'), SETTINGS);
    expect(reading).toEqual({ result: { kind: 'notApplicable' } });
  });

  test('another level is refused, with those there are', () => {
    expect(readResult(leaf, txt('Khá'), SETTINGS)).toEqual({
      fault: {
        code: 'level-unknown',
        criterion: 'I.6',
        value: 'Khá',
        levels: rule.levels.map((level) => level.name),
      },
    });
  });
});
