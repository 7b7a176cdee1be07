import { SettingError } from './setting-error';

/** Where `npm start` serves the add-in, and what manifest.xml in the repository says. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

const OWN_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether Office may load a page from there: by https, or by http from this very machine.
 */
export function isSafeForOffice(url: URL): boolean {
  return (
    url.protocol === 'https:' || (url.protocol === 'http:' && OWN_MACHINE.includes(url.hostname))
  );
}

/**
 * The address that the add-in will be served from, without a slash at its end.
 * Throws a SettingError with a Vietnamese sentence for an address that Office would not load from.
 */
export function readAddinUrl(setting: string | undefined): string {
  if (setting === undefined || setting.trim() === '') return DEVELOPMENT_URL;
  const url = URL.canParse(setting) ? new URL(setting) : undefined;
  const fault = url ? faultOf(url, setting) : 'không phải là một địa chỉ web';
  if (!url || fault) {
    throw new SettingError(
      `ADDIN_URL=${setting}: ${fault}. Hãy ghi địa chỉ đầy đủ của nơi đặt thư mục dist, ví dụ ADDIN_URL=https://may-chu.vi-du.vn/binh-xet`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

function faultOf(url: URL, setting: string): string | undefined {
  if (!/^https?:\/\/[^/]/i.test(setting.trim())) {
    return 'địa chỉ phải bắt đầu bằng https://';
  }
  if (!isSafeForOffice(url)) {
    return 'Office chỉ mở trang qua https:// (http:// chỉ dùng được với localhost)';
  }
  if (url.username || url.password) return 'địa chỉ không được chứa tên đăng nhập hay mật khẩu';
  if (/[?#]/.test(setting)) return 'địa chỉ không được chứa dấu ? hay #';
  if (/[*]/.test(url.hostname)) return 'tên máy chủ không được chứa dấu *';
  return undefined;
}
