import { SCOPES } from '../../src/domain/scope';
import { readScopes, writeScopes } from '../../src/text/scopes';

test('what is written is read', () => {
  expect(writeScopes(SCOPES)).toBe('Tập thể; Cá nhân');
  for (const scopes of [SCOPES, ...SCOPES.map((scope) => [scope]), []]) {
    expect(readScopes(writeScopes(scopes))).toEqual({ scopes, unread: [] });
  }
});

test.each([
  'Tập thể; Cá nhân',
  'cá nhân;tập thể',
  'Tập thể, cá nhân',
  'Tập thể và cá nhân',
  'TẬP THỂ\nCÁ NHÂN',
  'Tập thể\r\nCá nhân',
  ' Tập  thể ;\u00a0Cá\u00a0nhân ;',
  'Tập thể; Cá nhân; Cá nhân',
  'Tập thể; Cá nhân'.normalize('NFD'),
  'Tập thể và cá nhân'.normalize('NFD'),
  'Tập thể VÀ Cá nhân',
])('%j are both', (text) => expect(readScopes(text)).toEqual({ scopes: SCOPES, unread: [] }));

test.each(['', ' ', ';'])('%j names none', (text) => {
  expect(readScopes(text)).toEqual({ scopes: [], unread: [] });
});

test.each(['cả hai', 'Tap the', 'Gia đình'])('%j is not understood, and said so', (text) => {
  expect(readScopes(text)).toEqual({ scopes: [], unread: [text] });
});

test('one alone', () => {
  expect(readScopes('Cá nhân')).toEqual({ scopes: ['caNhan'], unread: [] });
  expect(readScopes('tập thể.')).toEqual({ scopes: ['tapThe'], unread: [] });
});
