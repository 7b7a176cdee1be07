import {
  AWARD_TYPES,
  DISTRICT_LEVEL_ENDED,
  giayKhenAuthorityLevel,
  LEGAL_PROVISIONS,
  PAGE_MARGINS,
  PAGE_NUMBER,
  TEXT_STYLES,
} from '../../src/domain/legal-provisions';

test('every provision says where it stands', () => {
  const ids = LEGAL_PROVISIONS.map((provision) => provision.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, article, document, inForceFrom, source } of LEGAL_PROVISIONS) {
    expect([id, article]).toEqual([id, expect.stringMatching(/\S/)]);
    expect([id, document]).toEqual([id, expect.stringMatching(/^\d+\/\d{4}\//)]);
    expect([id, inForceFrom]).toEqual([id, expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)]);
    expect([id, source]).toEqual([id, expect.stringMatching(/\S/)]);
  }
});

test('only what was read in the law itself is verified', () => {
  const verified = LEGAL_PROVISIONS.filter((provision) => provision.verified);
  expect(new Set(verified.map((provision) => provision.document))).toEqual(
    new Set(['06/2022/QH15']),
  );
});

test.each([
  [2023, 'district'],
  [2024, 'district'],
  [2025, 'commune'],
  [2026, 'commune'],
])('the giấy khen of %i is the %s’s to give', (year, level) => {
  expect(giayKhenAuthorityLevel(year)).toBe(level);
});

test('the district level ended on 1 July 2025', () => {
  expect(DISTRICT_LEVEL_ENDED.value).toBe('2025-07-01');
});

test('there are six kinds of award', () => {
  expect(new Set(AWARD_TYPES.value).size).toBe(6);
});

test('every range runs from less to more', () => {
  const styles = Object.values(TEXT_STYLES.value).map((style) => style.size);
  for (const range of [...Object.values(PAGE_MARGINS.value), ...styles, PAGE_NUMBER.value.size]) {
    expect(range.least).toBeLessThanOrEqual(range.most);
  }
});
