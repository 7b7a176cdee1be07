import { BLANK } from '../../../src/domain/draft';
import type { FoundWorkbook } from '../../../src/workbook/found-workbook';
import { setCells } from '../../support/mutate-cells';
import { problemsOf, SAMPLE, SAMPLE_WARNINGS, scoresOf } from './checked';

/** "Khối chuyên môn" over the first six collectives (D5:D10), written once, as people merge cells. */
function mergeClusters(workbook: FoundWorkbook): FoundWorkbook {
  const blanked = setCells('Tập thể', {
    D6: BLANK,
    D7: BLANK,
    D8: BLANK,
    D9: BLANK,
    D10: BLANK,
  })(workbook);
  const merges = [{ top: 4, left: 3, bottom: 9, right: 3 }];
  return {
    ...blanked,
    sheets: blanked.sheets.map((sheet) =>
      sheet.name === 'Tập thể' ? { ...sheet, merges } : sheet,
    ),
  };
}

test('a cluster merged over its rows is everybody’s in them', () => {
  const clusters = SAMPLE.sheets
    .find(({ name }) => name === 'Tập thể')
    ?.rows.slice(4, 10)
    .map((row) => row[3]);
  expect(new Set(clusters?.map((cell) => JSON.stringify(cell))).size).toBe(1);
  const merged = mergeClusters(SAMPLE);
  expect(problemsOf(merged)).toEqual(SAMPLE_WARNINGS);
  expect(scoresOf(merged)).toEqual(scoresOf(SAMPLE));
});
