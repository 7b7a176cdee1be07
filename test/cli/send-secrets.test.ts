import { copyFileSync, writeFileSync } from 'node:fs';
import { makeRevealingBook, SECRETS } from './revealing-book';
import { runCli } from './run-cli';
import { at, findIn, NOW, prepareBooks, readRows, send, unpack, unpackCopy } from './sent-copies';
import type { Disclosed, Sent } from './sent-copies';

prepareBooks();

describe('a public copy', () => {
  test('has no birth year, identity number, evidence, note or quota', async () => {
    const parts = await unpackCopy('public-6.xlsx', '--as', 'public', '--force');
    const { birthYears, otherBirthYears, identityNumbers, evidence, notes, quotas } = SECRETS;
    const ofBirth = [...birthYears, ...otherBirthYears];
    const secret = [...ofBirth, ...identityNumbers, ...evidence, ...notes, ...quotas];
    expect(findIn(parts, secret)).toEqual([]);
    expect(
      findIn(parts, ['Nguyễn Văn B (…)', 'hoàn thành tốt', '2 trường hợp chờ Hội đồng']),
    ).toHaveLength(3);
    const people = ['Nguyễn Văn C (…)', 'Đỗ Thị Y (sinh năm …)', 'Trần Văn K (…)'];
    expect(findIn(parts, people)).toEqual(people);
    const figures = ['123456789000 đồng', 'quyết định số 1234567890'];
    expect(findIn(parts, figures)).toEqual(figures);
  });

  test('does not speak of an award as given while somebody waits for it', async () => {
    await send('public-8.xlsx', '--as', 'public', '--force');
    const titles = async (name: string) => (await readRows('public-8.xlsx', name)).flat().join(' ');
    const list = (await titles('ĐN giấy khen')).replace(/\s+/gu, ' ');
    expect(list).toContain('đề nghị tặng Giấy khen');
    expect(list).not.toContain('TRÌNH HỘI ĐỒNG');
  });

  test('says how many numbers it hides', async () => {
    await send('public-7.xlsx', '--as', 'public', '--force');
    const told = (await readRows('public-7.xlsx', 'Về bản này'))
      .map(([, text = '']) => text)
      .join('\n');
    // CN01's five and CN02's one, on the one list that has them.
    expect(told).toContain('Đã ẩn 6 chỗ');
  });

  test('has a mark of its own for a number that only its first sheet holds', async () => {
    const named = at('ông Hùng 0912345678.xlsx');
    copyFileSync(at('so.xlsx'), named);
    await runCli(['send', named, '--as', 'public', '--out', at('public-9.xlsx')], NOW);
    const rows = await readRows('public-9.xlsx', 'Về bản này');
    expect(rows.find(([label]) => label === 'Lập từ tệp')?.[1]).toBe('ông Hùng […7].xlsx');
  });
});

describe('a copy for one unit', () => {
  const others = ['TT02', 'TT03', 'Thôn 2', 'Thôn 3', 'CN02', 'Nguyễn Văn B'];

  test.each(['frozen', 'public'] as const)(
    'as %s holds nobody else, and no quota',
    async (kind) => {
      const parts = await unpackCopy(`u-${kind}.xlsx`, '--as', kind, '--unit', 'Thôn 1', '--force');
      expect(findIn(parts, [...others, ...SECRETS.quotas, 'Khen thưởng"'])).toEqual([]);
      expect(findIn(parts, ['TT01', 'CN01', 'CN03'])).toEqual(['TT01', 'CN01', 'CN03']);
    },
  );

  test('keeps the ranks of the whole contest', async () => {
    await send('u2.xlsx', '--as', 'frozen', '--unit', 'thôn 2', '--force');
    const rows = await readRows('u2.xlsx', 'Điểm tập thể');
    // Down the page: what it is, its part, and the unit beside.
    const told = new Map(rows.map(([heading = '', , ...values]) => [heading, values]));
    const titles = ['Mã', 'Tổng điểm', 'Xếp hạng'];
    expect(titles.map((title) => told.get(title))).toEqual([['TT02'], ['80'], ['2']]);
    const people = await readRows('u2.xlsx', 'Điểm cá nhân');
    expect(people.find(([heading]) => heading === 'Mã')?.slice(2)).toEqual(['CN02']);
  });

  test('that is not there is refused with those most alike', async () => {
    const { exit, stderr, stdout } = await send('u3.xlsx', '--as', 'frozen', '--unit', 'Thôn 4');
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Không có đơn vị “Thôn 4” trong sổ. Gần giống nhất: “Thôn 1 (TT01)”');
  });
});

describe('what a file gives away', () => {
  async function disclose(...words: string[]): Promise<ReadonlyMap<string, Disclosed>> {
    const { stdout } = await send('d.xlsx', '--json', '--force', ...words);
    const { disclosures } = JSON.parse(stdout) as Sent;
    return new Map(disclosures.map((one) => [`${one.code}${one.travels ? '' : ' stays'}`, one]));
  }

  test('is listed with its places, and whether it travels', async () => {
    const told = await disclose('--as', 'frozen');
    const places = (code: string): unknown => told.get(code)?.places;
    expect(places('author stays')).toEqual(['Nguyễn Văn X']);
    expect(places('last-editor stays')).toEqual(['Nguyễn Văn Y']);
    expect(places('company stays')).toEqual(['Sở Bí Mật']);
    expect(places('hidden-sheets stays')).toEqual(['GhiNhanh']);
    expect(places('other-sheets stays')).toEqual(['GhiNhanh']);
    expect(places('comments stays')).toEqual(['Thông tin!B5']);
    expect(places('defined-names stays')).toEqual(['nhapRieng', 'vungTam']);
    expect(places('broken-names stays')).toEqual(['nhapRieng']);
    expect(places('addin-formulas stays')).toEqual(['GhiNhanh!A1']);
    expect(told.get('addin-parts stays')?.count).toBe(1);
    expect(places('hidden-rows')).toEqual(["'Cá nhân'!6:6"]);
    expect(places('hidden-columns')).toEqual(["'Tập thể'!A:A"]);
    expect(places('birth-years')).toEqual(["'Cá nhân'!D5", "'Cá nhân'!D6", "'Cá nhân'!D7"]);
    expect(told.get('identity-numbers')).toMatchObject({ count: 6, canBeLeftOut: true });
    expect(told.get('evidence')?.count).toBe(4);
    expect(told.get('notes')?.count).toBe(2);
    expect(told.get('nominees')?.count).toBe(6);
  });

  test('to a unit: its own rows travel, the others stay', async () => {
    const told = await disclose('--as', 'frozen', '--unit', 'TT01');
    expect(told.get('nominees')?.count).toBe(3);
    expect(told.get('other-nominees stays')?.count).toBe(3);
    expect(told.get('birth-years')?.places).toEqual(["'Cá nhân'!D5", "'Cá nhân'!D7"]);
    expect(told.get('hidden-rows stays')?.places).toEqual(["'Cá nhân'!6:6"]);
  });

  test('can be left out', async () => {
    const all = 'birth-years,identity-numbers,evidence,notes,mentions';
    const parts = await unpackCopy('l.xlsx', '--as', 'frozen', '--leave-out', all, '--force');
    const { identityNumbers, evidence, notes } = SECRETS;
    const ofBirth = [...SECRETS.birthYears, ...SECRETS.otherBirthYears];
    expect(findIn(parts, [...identityNumbers, ...evidence, ...notes, ...ofBirth])).toEqual([]);
    const { exit, stderr } = await send('l2.xlsx', '--as', 'frozen', '--leave-out', 'names');
    expect(exit).toBe(2);
    expect(stderr).toContain('“names”');
  });

  test.each(['live', 'frozen'] as const)(
    'names without birth years are the same on all sheets of a unit, %s',
    async (kind) => {
      const out = `n-${kind}.xlsx`;
      const parts = await unpackCopy(
        out,
        '--as',
        kind,
        '--unit',
        'Thôn 1',
        '--leave-out',
        'birth-years',
      );
      expect(findIn(parts, [...SECRETS.birthYears, ...SECRETS.otherBirthYears])).toEqual([]);
      expect(findIn(parts, ['Phó thôn (s/n …)'])).toHaveLength(1);
      for (const sheet of ['Cá nhân', 'Điểm cá nhân']) {
        const rows = await readRows(out, sheet);
        expect(rows.flat().filter((text) => text.startsWith('Nguyễn Văn'))).toEqual([
          'Nguyễn Văn A',
          'Nguyễn Văn C (…)',
        ]);
      }
    },
  );

  test('hidden lines are said to be seen in the copy', async () => {
    const { stdout } = await send('h.xlsx', '--as', 'frozen');
    const advice =
      'hiện ra trong bản gửi; nếu không muốn gửi thì bỏ trong sổ trước khi lập bản gửi';
    expect(stdout).toContain(`dòng ẩn có dữ liệu (1): 'Cá nhân'!6:6; các dòng này ${advice}`);
    expect(stdout).toContain(`cột ẩn có dữ liệu (1): 'Tập thể'!A:A; các cột này ${advice}`);
  });
});

describe('remarks on others in the copy of a unit', () => {
  const remarks = ['THÔN 2', 'Thôn 3', 'Nguyễn Văn B'];

  beforeAll(async () => {
    writeFileSync(at('nhac.xlsx'), await makeRevealingBook({ mentions: true }));
  });

  async function sendRemarks(out: string, ...words: string[]): Promise<Sent> {
    const { stdout } = await runCli(
      ['send', at('nhac.xlsx'), '--out', at(out), '--unit', 'TT01', '--json', ...words],
      NOW,
    );
    return JSON.parse(stdout) as Sent;
  }

  test.each(['live', 'frozen'] as const)(
    'are listed by cell, and can be left out: %s',
    async (kind) => {
      const { disclosures } = await sendRemarks(`m1-${kind}.xlsx`, '--as', kind);
      expect(disclosures.find(({ code }) => code === 'mentions')).toEqual({
        code: 'mentions',
        count: 10,
        places: [
          // Đơn vị chấm, Trích kế hoạch, Ghi chú; tóm tắt, minh chứng.
          ...['O5', 'P5', 'Q5'].map((cell) => `'Tiêu chí tập thể'!${cell}`),
          ...['O5', 'P5', 'Q5'].map((cell) => `'Tiêu chí cá nhân'!${cell}`),
          "'Tập thể'!J5",
          "'Tập thể'!H5",
          "'Cá nhân'!M5",
          "'Cá nhân'!L5",
        ],
        travels: true,
        canBeLeftOut: true,
      });
      expect(findIn(unpack(`m1-${kind}.xlsx`), remarks)).toEqual(remarks);
      const left = await sendRemarks(`m2-${kind}.xlsx`, '--as', kind, '--leave-out', 'mentions');
      expect(left.disclosures.find(({ code }) => code === 'mentions')?.travels).toBe(false);
      expect(findIn(unpack(`m2-${kind}.xlsx`), remarks)).toEqual([]);
    },
  );

  test('are none where the copy is for everybody', async () => {
    const { stdout } = await runCli(
      ['send', at('nhac.xlsx'), '--out', at('m3.xlsx'), '--as', 'frozen', '--json'],
      NOW,
    );
    const { disclosures } = JSON.parse(stdout) as Sent;
    expect(disclosures.filter(({ code }) => code === 'mentions')).toEqual([]);
  });
});
