/** @jest-environment jsdom */
import { isOfficeDark } from '../../src/excel/office-theme';

function setTheme(read: () => unknown): void {
  const context = Object.defineProperty({}, 'officeTheme', { get: read });
  Object.assign(globalThis, { Office: { context } });
}

test.each([
  // Office's own themes: colourful and white, dark grey, black.
  ['#FFFFFF', false],
  ['#e6e6e6', false],
  ['#262626', true],
  ['#000000', true],
  ['white', null],
  [undefined, null],
])('a page on %s', (bodyBackgroundColor, isDark) => {
  setTheme(() => ({ bodyBackgroundColor }));
  expect(isOfficeDark()).toBe(isDark);
});

test('an Office that knows of no themes', () => {
  setTheme(() => undefined);
  expect(isOfficeDark()).toBeNull();
  setTheme(() => {
    throw new TypeError('GetOfficeThemeInfo is not a function');
  });
  expect(isOfficeDark()).toBeNull();
});
