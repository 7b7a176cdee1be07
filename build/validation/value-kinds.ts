import { isSafeForOffice } from '../addin-url';
import type { Rule } from './manifest-problem';

/** Why a value is not of its kind. */
export interface ValueFault {
  readonly rule: Rule;
  readonly fault: string;
}

export type ValueKind = (value: string) => ValueFault | undefined;

const upTo =
  (longest: number, rule: Rule): ValueKind =>
  (value) => {
    const length = [...value].length;
    if (length > 0 && length <= longest) return undefined;
    return { rule, fault: `dài ${length} ký tự, phải từ 1 đến ${longest}` };
  };

const shaped =
  (shape: RegExp, rule: Rule, fault: string): ValueKind =>
  (value) =>
    shape.test(value) ? undefined : { rule, fault };

/** Text on a button; any name. */
export const short = upTo(125, 'length');
/** A description. */
export const long = upTo(250, 'length');
/** The name of a resource, where it is defined or used. */
export const resourceId = upTo(32, 'resid-length');

/** An address that Office may load. */
export const address: ValueKind = (value) => {
  if (!URL.canParse(value) || !isSafeForOffice(new URL(value))) {
    return { rule: 'https', fault: 'phải là địa chỉ https:// đầy đủ' };
  }
  return upTo(2048, 'length')(value);
};

export const guid = shaped(
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  'guid',
  'phải là GUID dạng 00000000-0000-0000-0000-000000000000',
);

export const version = shaped(
  /^\d{1,5}(\.\d{1,5}){3}$/,
  'version',
  'phải có bốn số, ví dụ 1.0.0.0',
);

export const setVersion = shaped(/^\d{1,5}\.\d{1,5}$/, 'version', 'phải có hai số, ví dụ 1.9');

export const locale = shaped(
  /^[a-z]{2,3}-[A-Z]{2}$/,
  'locale',
  'phải là mã ngôn ngữ và nước, ví dụ vi-VN',
);

/** One of a few words. */
export const oneOf =
  (...allowed: string[]): ValueKind =>
  (value) =>
    allowed.includes(value)
      ? undefined
      : { rule: 'value', fault: `chỉ được là ${allowed.join(' hoặc ')}` };
