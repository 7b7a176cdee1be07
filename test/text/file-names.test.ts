import fc from 'fast-check';
import { dayOf } from '../../src/text/days';
import { LONGEST_FILE_NAME, nameFile } from '../../src/text/travel/file-names';

/** Late on the day, by the clock of the machine. */
const DAY = dayOf(new Date(2026, 10, 3, 23, 59));
const PARTS = {
  agency: 'Ủy ban nhân dân xã A',
  movement: 'Chuyển đổi số',
  year: '2025',
  what: 'Bản số liệu',
  recipient: 'Đơn vị Thôn 1',
  day: DAY,
};

test('agency, movement, year, kind, recipient and day, without marks', () => {
  expect(nameFile(PARTS)).toBe(
    'UBND-xa-A_Chuyen-doi-so_2025_Ban-so-lieu_Don-vi-Thon-1_2026-11-03.xlsx',
  );
  expect(nameFile({ ...PARTS, agency: PARTS.agency.normalize('NFD') })).toBe(nameFile(PARTS));
  expect(nameFile({ ...PARTS, agency: '', recipient: ' – ' }, new Set(), '.zip')).toBe(
    'Chuyen-doi-so_2025_Ban-so-lieu_2026-11-03.zip',
  );
});

test('long parts end with a whole word', () => {
  const movement = 'Đẩy mạnh công tác cải cách hành chính nhà nước';
  expect(nameFile({ ...PARTS, movement })).toContain('_Day-manh-cong-tac-cai_');
});

test('a taken name gets a number, whatever its case', () => {
  const first = nameFile(PARTS);
  expect(nameFile(PARTS, new Set([first.toUpperCase()]))).toBe(first.replace('.xlsx', '-2.xlsx'));
});

/** What Windows forbids in a name: signs, devices, an end of a point or a space. */
const SAFE = /^[A-Za-z0-9][A-Za-z0-9_-]*\.xlsx$/u;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)\./iu;

test('any texts give a name that every system takes, and never one that is taken', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom('CON', '..', 'a/b\\c:d*?"<>|', 'Hòa Xuân Nam '.repeat(20), '', 'x'.repeat(300)),
  );
  const parts = fc.record({
    agency: text,
    movement: text,
    year: text,
    what: text,
    recipient: text,
    day: fc
      .date({ min: new Date(2000, 0, 1), max: new Date(2099, 0, 1), noInvalidDate: true })
      .map(dayOf),
  });
  fc.assert(
    fc.property(parts, fc.integer({ min: 0, max: 30 }), (one, others) => {
      const taken = new Set<string>();
      for (let count = 0; count <= others; count += 1) {
        const name = nameFile(one, taken);
        expect(name).toMatch(SAFE);
        expect(name).not.toMatch(DEVICE);
        expect(name.length).toBeLessThanOrEqual(LONGEST_FILE_NAME);
        expect(taken.has(name)).toBe(false);
        taken.add(name);
      }
    }),
    { seed: 20261123, numRuns: 200 },
  );
});
