import { DEVELOPMENT_URL, readAddinUrl } from '../../build/addin-url';
import { compileForOldExcel } from '../../build/compile-for-old-excel';
import { contentSecurityPolicy } from '../../build/content-security-policy';
import { readOfficeJs } from '../../build/office-js';
import { placeManifest } from '../../build/place-manifest';
import { SettingError } from '../../build/setting-error';

test.each([
  ['https://may-chu.vi-du.vn', 'https://may-chu.vi-du.vn'],
  ['https://may-chu.vi-du.vn/', 'https://may-chu.vi-du.vn'],
  [
    'https://MAY-CHU.vi-du.vn:8443/thi-dua/binh-xet//',
    'https://may-chu.vi-du.vn:8443/thi-dua/binh-xet',
  ],
  [' https://10.0.0.7/a b ', 'https://10.0.0.7/a%20b'],
  ['http://localhost:8080/binh-xet', 'http://localhost:8080/binh-xet'],
  ['http://127.0.0.1', 'http://127.0.0.1'],
  ['', DEVELOPMENT_URL],
  [undefined, DEVELOPMENT_URL],
])('ADDIN_URL=%s is served from %s', (setting, expected) => {
  expect(readAddinUrl(setting)).toBe(expected);
});

test.each([
  ['http://may-chu.vi-du.vn', 'https://'],
  ['http://localhost.vi-du.vn', 'https://'],
  ['may-chu.vi-du.vn', 'không phải là một địa chỉ web'],
  ['https://', 'không phải là một địa chỉ web'],
  ['https:/may-chu.vi-du.vn', 'https://'],
  ['file:///C:/binh-xet', 'https://'],
  ['localhost:3000', 'https://'],
  ['https://nguoi:mat-khau@vi-du.vn', 'mật khẩu'],
  ['https://vi-du.vn/?trang=1', 'dấu ?'],
  ['https://vi-du.vn/#trang', 'dấu ?'],
  ['https://vi-du.vn/?', 'dấu ?'],
  ['https://*.vi-du.vn', 'dấu *'],
  ['binh xet', 'không phải là một địa chỉ web'],
])('ADDIN_URL=%s is refused in a sentence', (setting, said) => {
  const read = () => readAddinUrl(setting);
  expect(read).toThrow(SettingError);
  expect(read).toThrow(said);
  expect(read).toThrow(`ADDIN_URL=${setting}`);
});

test('every address of the manifest moves, and stays XML', () => {
  const manifest = `<a href="${DEVELOPMENT_URL}/x"/><b>${DEVELOPMENT_URL}/y</b>`;
  expect(placeManifest(manifest, "https://vi-du.vn/a&b'$&")).toBe(
    `<a href="https://vi-du.vn/a&amp;b&apos;$&amp;/x"/><b>https://vi-du.vn/a&amp;b&apos;$&amp;/y</b>`,
  );
});

test('Office.js comes from Microsoft unless a copy is asked for', () => {
  for (const setting of [undefined, '', 'cdn']) {
    expect(readOfficeJs(setting)).toEqual({
      script: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      origin: 'https://appsforoffice.microsoft.com',
      files: [],
    });
  }
  expect(readOfficeJs('bundled')).toMatchObject({ script: 'office-js/office.js', origin: '' });
  expect(() => readOfficeJs('npm')).toThrow(SettingError);
});

test('a page reaches its own server and Office.js, nothing else', () => {
  expect(contentSecurityPolicy('https://appsforoffice.microsoft.com')).toBe(
    "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
  );
  expect(contentSecurityPolicy('')).toContain("script-src 'self';");
});

test.each(['const a = 1;', 'let a = 1;', 'class A {}', 'async function a() {}'])(
  'old Excel is not given %s',
  (code) => {
    expect(() => compileForOldExcel(code)).toThrow('es5');
  },
);
