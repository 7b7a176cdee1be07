import type { ContestData, CriterionData } from '../../src/domain/contest-data';
import { PLAN_BULLETS } from '../../src/presets/cchc-2023-2025/plan-wording';
import { PRESET_LIST } from '../../src/presets/preset-list';
import { findPreset, PRESETS } from '../../src/presets/preset';

const preset = findPreset('cchc-2023-2025');
if (preset === null) throw new Error('the preset is missing');
const contests = preset.contests.map((contest) => [contest.scope, contest] as const);

const OUTSIDE_TOTAL = ['bonus', 'deduction', 'requirement'];

function hundredths(text: string): bigint {
  const match = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text);
  if (match === null) throw new Error(`not a plain decimal: ${text}`);
  return BigInt(`${match[1]}${(match[2] ?? '').padEnd(2, '0')}`);
}

function sumOfMaxima(rows: readonly CriterionData[]): bigint {
  return rows.reduce((sum, row) => sum + hundredths(row.max), 0n);
}

function leavesOf(contest: ContestData): readonly CriterionData[] {
  return contest.criteria.filter((row) => row.rule !== undefined);
}

test('the preset is found by its id, and nothing by another', () => {
  expect(PRESETS).toContain(preset);
  expect(findPreset('khac')).toBeNull();
  expect(preset.contests.map((contest) => contest.scope)).toEqual(['tapThe', 'caNhan']);
  expect(preset.contests.flatMap((contest) => contest.nominees)).toEqual([]);
});

test('every preset is offered by its name and years, in order', () => {
  const identities = PRESETS.map(({ id, title, firstYear, lastYear }) => {
    return { id, title, firstYear, lastYear };
  });
  expect(PRESET_LIST).toEqual(identities);
});

describe.each(contests)('the criteria of %s', (scope, contest) => {
  test('codes are unique and continue the code of the parent, which stands before', () => {
    const codes = contest.criteria.map((row) => row.code);
    expect(new Set(codes).size).toBe(codes.length);
    contest.criteria.forEach((row, index) => {
      if (row.parent === null) return expect(row.code).toMatch(/^[IVX]+$/);
      expect(row.code.startsWith(`${row.parent}.`)).toBe(true);
      expect(codes.slice(0, index)).toContain(row.parent);
    });
  });

  test('a row has either children or a rule', () => {
    for (const row of contest.criteria) {
      const children = contest.criteria.filter((child) => child.parent === row.code);
      expect([row.code, children.length > 0]).toEqual([row.code, row.rule === undefined]);
    }
  });

  test('the base leaves sum to the declared 100, every group to its children', () => {
    const base = leavesOf(contest).filter((row) => !OUTSIDE_TOTAL.includes(row.rule?.kind ?? ''));
    expect(contest.declaredTotal).toBe('100');
    expect(sumOfMaxima(base)).toBe(10_000n);
    for (const group of contest.criteria.filter((row) => row.rule === undefined)) {
      const children = contest.criteria.filter((row) => row.parent === group.code);
      expect([group.code, sumOfMaxima(children)]).toEqual([group.code, hundredths(group.max)]);
    }
  });

  test('the best result of every leaf earns its maximum', () => {
    for (const { code, max, rule } of leavesOf(contest)) {
      if (rule?.kind === 'levels')
        expect([code, Object.values(rule.levels)[0]]).toEqual([code, max]);
      if (rule?.kind === 'tiers' || rule?.kind === 'rankChange') {
        expect([code, rule.tiers[0]?.points]).toEqual([code, max]);
        expect([code, rule.tiers.at(-1)?.from]).toEqual([code, null]);
      }
    }
  });

  test('every row has its source and says that the points are a proposal', () => {
    for (const row of contest.criteria) {
      expect([row.code, row.source]).toEqual([row.code, expect.stringMatching(/\S/)]);
      expect([row.code, row.note]).toEqual([row.code, expect.stringMatching(/đề xuất/iu)]);
    }
  });

  test('the source of every leaf is an excerpt of the plan, and every bullet is covered', () => {
    const sources = leavesOf(contest).map((row) => row.source ?? '');
    for (const source of sources) {
      expect(PLAN_BULLETS[scope].filter((bullet) => bullet.includes(source))).not.toEqual([]);
    }
    for (const bullet of PLAN_BULLETS[scope]) {
      expect(sources.filter((source) => bullet.includes(source))).not.toEqual([]);
    }
  });

  test('names are short, and everything is written in composed letters', () => {
    for (const row of contest.criteria) expect(row.name.length).toBeLessThanOrEqual(90);
    const written = JSON.stringify(contest);
    expect(written).toBe(written.normalize('NFC'));
  });

  test('about half of the leaves ask for a document', () => {
    const leaves = leavesOf(contest);
    expect(leaves.filter((row) => row.evidence === true)).toHaveLength(leaves.length / 2);
  });

  test('awards demand criteria that exist, bands begin at 0', () => {
    const codes = leavesOf(contest).map((row) => row.code);
    for (const award of contest.awards ?? []) {
      for (const code of award.required ?? []) expect(codes).toContain(code);
    }
    expect(contest.awards?.map((award) => award.award)).toEqual(['bangKhen', 'giayKhen']);
    expect(contest.bands?.at(-1)?.from).toBe('0');
  });
});

test.each([
  ['tapThe', 'Xây dựng Kế hoạch phát động phong trào thi đua'],
  ['tapThe', 'lãnh đạo, chỉ đạo, ban hành các văn bản'],
  ['tapThe', 'tuyên truyền cải cách hành chính nhà nước'],
  ['tapThe', 'đúng và vượt tiến độ'],
  ['tapThe', 'được công bố, công khai đầy đủ, đúng hạn'],
  ['tapThe', 'được theo dõi trạng thái xử lý'],
  ['tapThe', 'đúng hạn thực chất trên 95%'],
  ['tapThe', 'Nghị định 107/2021/NĐ-CP'],
  ['tapThe', 'tiêu cực, nhũng nhiễu'],
  ['tapThe', 'thay đổi về thứ hạng so với năm trước'],
  ['tapThe', 'được UBND tỉnh, UBND thị xã công nhận'],
  ['tapThe', 'được nhân rộng, triển khai trên toàn thị xã, toàn tỉnh'],
  ['tapThe', 'thông tin báo cáo đầy đủ'],
  ['caNhan', 'Hoàn thành xuất sắc các nhiệm vụ được giao'],
  ['caNhan', 'được UBND thị xã, UBND tỉnh công nhận'],
])('the plan’s %s bullet “%s” is a leaf', (scope, phrase) => {
  const contest = preset.contests.find((one) => one.scope === scope);
  expect(contest?.criteria.filter((row) => row.rule && row.source?.includes(phrase))).not.toEqual(
    [],
  );
});

test('“trên 95%” is strict, “100%” includes its bound', () => {
  const rules = new Map(preset.contests[0]?.criteria.map((row) => [row.code, row.rule]));
  const best = (code: string) => {
    const rule = rules.get(code);
    return rule?.kind === 'tiers' ? rule.tiers[0] : null;
  };
  expect(best('III.1.a')).toMatchObject({ from: '100', inclusive: true });
  expect(best('III.1.b')).toMatchObject({ from: '100', inclusive: true });
  expect(best('III.1.c')).toMatchObject({ from: '95', inclusive: false });
});

test('the commune gives its own giấy khen once the district level has ended', () => {
  expect(preset.describeInformation(2024)).toMatchObject({
    year: '2024',
    giayKhenAuthority: 'Chủ tịch UBND thị xã',
    giayKhenIsOwnDecision: 'Không',
    bangKhenAuthority: 'Chủ tịch UBND tỉnh',
    bangKhenIsOwnDecision: 'Không',
  });
  expect(preset.describeInformation(2025)).toMatchObject({
    giayKhenAuthority: 'Chủ tịch UBND xã',
    giayKhenIsOwnDecision: 'Có',
  });
});

test('the preset names no agency, the sample an invented one', () => {
  const own = ['parentAgency', 'agency', 'council', 'locality', 'secretary', 'signatory'];
  for (const item of own) expect(preset.describeInformation(2023)).not.toHaveProperty(item);
  expect(preset.sampleInformation(2023)).toMatchObject({
    ...preset.describeInformation(2023),
    agency: 'ỦY BAN NHÂN DÂN XÃ MẪU',
    council: 'Hội đồng Thi đua – Khen thưởng xã Mẫu',
  });
});
