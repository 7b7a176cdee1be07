import { StyleAdoption } from '../../../src/xlsx/splice/styles/adopt-styles';
import { EMPTY_STYLE_SHEET } from '../../../src/xlsx/splice/styles/default-styles';
import { measureDigit } from '../../../src/xlsx/splice/styles/normal-style';
import { StyleSheet } from '../../../src/xlsx/splice/styles/style-sheet';
import { readUnlockedStyles } from '../../../src/xlsx/splice/styles/unlocked-styles';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const DONOR = new StyleSheet(
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;đ&quot;0.00"/></numFmts>` +
    '<fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="0"><alignment wrapText="true"/></xf>' +
    '<xf numFmtId="10" fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>',
);

const HOST =
  `<styleSheet xmlns="${MAIN}"><fonts count="1" knownFonts="1"><font><sz val="10"/><name val="Arial"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="2"><xf fontId="0"/><xf fontId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0"/></cellXfs><cellStyles count="2"><cellStyle name="Tốt" xfId="0"/><cellStyle name="Normal" xfId="1" builtinId="0"/></cellStyles></styleSheet>';

function adopt(
  hostXml: string,
  styles: readonly number[],
): { numbers: number[]; host: StyleSheet } {
  const host = new StyleSheet(hostXml);
  const adoption = new StyleAdoption(host, DONOR);
  return { numbers: styles.map((style) => adoption.adopt(style)), host };
}

test('styles of the host keep their numbers; adopted ones stand behind them, once', () => {
  const { numbers, host } = adopt(HOST, [1, 0, 1]);
  expect(numbers).toEqual([1, 2, 1]);
  const xml = host.toXml();
  expect(xml).toContain(
    '<fonts count="3" knownFonts="1"><font><sz val="10"/><name val="Arial"/></font><font><b/>',
  );
  expect(xml).toContain('<fills count="2"><fill><patternFill patternType="none"/></fill>');
  expect(xml).toContain(
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;đ&quot;0.00"/></numFmts><fonts',
  );
  expect(xml).toContain('<cellXfs count="3"><xf numFmtId="0"/><xf');
});

test('an adopted style belongs to the host’s style “Normal” and says all of its look', () => {
  const { host } = adopt(HOST, [1]);
  const own = host.entries('cellXfs')[1] ?? '';
  for (const said of ['xfId="1"', 'applyFont="1"', 'fontId="1"', 'borderId="1"', 'fillId="0"']) {
    expect(own).toContain(said);
  }
  expect(own).toContain('><alignment wrapText="true"/></xf>');
});

test('a format of the same number and other meaning stays; ours gets the next number', () => {
  const other = '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts>';
  const { host } = adopt(HOST.replace('<fonts', `${other}<fonts`), [1, 2]);
  expect(host.toXml()).toContain(
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="0.000"/><numFmt numFmtId="165" formatCode="&quot;đ&quot;0.00"/></numFmts>',
  );
  expect(host.entries('cellXfs')[1]).toContain('numFmtId="165"');
  expect(host.entries('cellXfs')[2]).toContain('numFmtId="10"');
});

test('a format that cells name and nobody declares does not come to life as ours', () => {
  const { host } = adopt(HOST.replace('<xf numFmtId="0"/>', '<xf numFmtId="164"/>'), [1]);
  expect(host.toXml()).toContain('numFmtId="165" formatCode');
});

test('adopting again adds nothing', () => {
  const once = adopt(HOST, [0, 1, 2]).host.toXml();
  const { host, numbers } = adopt(once, [0, 1, 2]);
  expect(host.toXml()).toBe(once);
  expect(numbers).toEqual([1, 2, 3]);
});

test.each([
  ['something else among the styles of cells', ['<xf numFmtId="0"/>', '<note/><xf numFmtId="0"/>']],
  ['a list twice', ['</styleSheet>', '<cellXfs/></styleSheet>']],
  ['a list that nobody knows', ['</styleSheet>', '<xf/></styleSheet>']],
  ['another part', ['<styleSheet', '<sst']],
])('refused, since numbers could mean something else: %s', (_, [from = '', to = '']) => {
  const xml = HOST.replace(from, to).replace(
    from === '<styleSheet' ? '</styleSheet>' : '',
    from === '<styleSheet' ? '</sst>' : '',
  );
  expect(xml).not.toBe(HOST);
  expect(() => new StyleSheet(xml)).toThrow('damaged');
});

test('nothing adopted changes no letter', () => {
  expect(new StyleSheet(HOST).toXml()).toBe(HOST);
});

test('under a prefix everything added carries it', () => {
  const prefixed = `<x:styleSheet xmlns:x="${MAIN}"><x:fonts count="1"><x:font/></x:fonts></x:styleSheet>`;
  const xml = adopt(prefixed, [1]).host.toXml();
  expect(xml).toContain(
    '<x:fonts count="2"><x:font/><x:font><x:b/><x:sz val="12"/><x:name val="Times New Roman"/></x:font></x:fonts>',
  );
  expect(xml).toContain('<x:alignment wrapText="true"/></x:xf>');
  expect(xml.replaceAll('<x:', '').replaceAll('</x:', '')).not.toContain('<');
});

test.each([EMPTY_STYLE_SHEET, `<styleSheet xmlns="${MAIN}"/>`])(
  'where lists are missing, what Excel takes for granted comes first: %s',
  (empty) => {
    const { numbers, host } = adopt(empty, [1]);
    expect(numbers).toEqual([1]);
    const lists = host
      .toXml()
      .match(/<(numFmts|fonts|fills|borders|cellStyleXfs|cellXfs|cellStyles) /g);
    expect(lists).toEqual([
      '<numFmts ',
      '<fonts ',
      '<fills ',
      '<borders ',
      '<cellStyleXfs ',
      '<cellXfs ',
      '<cellStyles ',
    ]);
    expect(host.toXml()).toContain('<font><sz val="11"/><name val="Calibri"/></font><font><b/>');
    expect(host.toXml()).toMatch(/<\/cellStyles><\/styleSheet>$/);
  },
);

test.each([
  ['Arial', '10', 7],
  ['Calibri', '11', 7],
  ['Times New Roman', '12', 8],
  ['Times New Roman', '13', 9],
])('a digit of %s %s is %i pixels wide', (name, size, width) => {
  const font = `<font><sz val="${size}"/><name val="${name}"/></font>`;
  const styles = new StyleSheet(HOST.replace(/<font>.*<\/font>/, font));
  expect(measureDigit(styles)).toBe(width);
});

test('only styles that say so leave a cell open', () => {
  const cells =
    '<cellXfs count="4"><xf/><xf><protection locked="0"/></xf><xf><protection hidden="1"/></xf><xf><protection locked="false"/></xf></cellXfs>';
  const styles = new StyleSheet(`<styleSheet xmlns="${MAIN}">${cells}</styleSheet>`);
  expect([...readUnlockedStyles(styles)]).toEqual([1, 3]);
});
