import path from 'node:path';
import { SettingError } from './setting-error';

/** Where the pages load Office.js from. */
export interface OfficeJs {
  /** The address for a script tag. */
  readonly script: string;
  /** What a Content-Security-Policy must allow besides the page's own server. */
  readonly origin: string;
  /** Files to put beside the pages, from the npm package; none when Microsoft serves them. */
  readonly files: readonly { readonly from: string; readonly to: string }[];
}

const FROM_MICROSOFT: OfficeJs = {
  script: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  origin: 'https://appsforoffice.microsoft.com',
  files: [],
};

/**
 * What office.js itself asks for in Excel: the library for each platform, its words in
 * Vietnamese or else in English, and the table for a page opened in a plain browser.
 * The telemetry scripts are left out.
 */
const BUNDLED_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'excel-ios-16.00.js',
  'excel-winrt-16.00.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
];

/**
 * Reads the setting OFFICE_JS: Microsoft's own server, or with `bundled` a copy beside the
 * pages, for closed networks. Microsoft supports only its server.
 * Throws a SettingError with a Vietnamese sentence for any other word.
 */
export function readOfficeJs(setting: string | undefined): OfficeJs {
  if (setting === undefined || setting === '' || setting === 'cdn') return FROM_MICROSOFT;
  if (setting !== 'bundled') {
    throw new SettingError(
      `OFFICE_JS=${setting}: không có cách lấy Office.js này. Hãy bỏ trống để lấy từ máy chủ của Microsoft, hoặc ghi OFFICE_JS=bundled để đặt bản sao cùng chỗ với trang.`,
    );
  }
  const root = path.dirname(require.resolve('@microsoft/office-js/package.json'));
  const files = BUNDLED_FILES.map((name) => ({
    from: path.join(root, 'dist', name),
    to: `office-js/${name}`,
  }));
  return {
    script: 'office-js/office.js',
    origin: '',
    files: [...files, { from: path.join(root, 'LICENSE.md'), to: 'office-js/LICENSE.md' }],
  };
}
