import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SaxesParser } from 'saxes';

interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly parents: readonly string[];
  text: string;
}

const ROOT = path.resolve(__dirname, '..');
const XML = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

/** Characters allowed by Office in an element and in the elements inside it. */
const LONGEST: Record<string, number> = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
  'bt:Image': 2048,
  'bt:Url': 2048,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};

function parse(xml: string): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, parents: open.map((parent) => parent.name), text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const current = open.at(-1);
    if (current) current.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const elements = parse(XML);
const named = (name: string) => elements.filter((element) => element.name === name);
const only = (name: string): Element => {
  const [first, ...rest] = named(name);
  if (!first || rest.length > 0) throw new Error(`manifest.xml must have exactly one ${name}`);
  return first;
};
const resources = elements.filter(
  (element) => 'id' in element.attributes && element.name.startsWith('bt:'),
);
const valuesOf = (element: Element): string[] =>
  ['DefaultValue', 'Value'].flatMap((key) => element.attributes[key] ?? []);

test('Id is a GUID and Version has four parts', () => {
  expect(only('Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
  expect(only('Version').text).toMatch(/^\d+(\.\d+){3}$/);
});

test('every resid resolves to exactly one resource, every resource is used, no id is too long', () => {
  const ids = resources.map((resource) => resource.attributes['id'] ?? '');
  const used = elements.flatMap((element) => element.attributes['resid'] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(used)].sort()).toEqual([...ids].sort());
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test('every address is https', () => {
  const values = elements
    .filter((element) => !element.name.endsWith('OfficeApp'))
    .flatMap(valuesOf)
    .filter((value) => /^[a-z]+:/i.test(value));
  expect(values.length).toBeGreaterThan(0);
  expect(values.filter((value) => new URL(value).protocol !== 'https:')).toEqual([]);
});

test('the pane opened by the button is the pane of the add-in', () => {
  const [base, button] = named('SourceLocation');
  const target = resources.find(
    (resource) => resource.attributes['id'] === button?.attributes['resid'],
  );
  expect(target?.attributes['DefaultValue']).toBe(base?.attributes['DefaultValue']);
});

test('every icon exists in the size it is declared for', () => {
  const addressOf = (id: string | undefined) =>
    resources.find((resource) => resource.attributes['id'] === id)?.attributes['DefaultValue'];
  const declared = [
    { size: 32, address: only('IconUrl').attributes['DefaultValue'] },
    { size: 64, address: only('HighResolutionIconUrl').attributes['DefaultValue'] },
    ...elements
      .filter((element) => element.name === 'bt:Image' && 'size' in element.attributes)
      .map(({ attributes }) => ({
        size: Number(attributes['size']),
        address: addressOf(attributes['resid']),
      })),
  ];
  for (const { size, address } of declared) {
    const file = path.join(ROOT, new URL(address ?? '').pathname);
    expect({ file, ...pngSize(file) }).toEqual({ file, width: size, height: size });
  }
  const sizes = new Set(declared.map(({ size }) => size));
  expect([16, 32, 80].filter((size) => !sizes.has(size))).toEqual([]);
});

test('no text is longer than Office allows', () => {
  const tooLong = elements.flatMap((element) => {
    const names = [element.name, ...element.parents];
    const limit = names.flatMap((name) => LONGEST[name] ?? [])[0] ?? Infinity;
    return [element.text.trim(), ...valuesOf(element)].filter((text) => text.length > limit);
  });
  expect(tooLong).toEqual([]);
});

test('texts are Vietnamese, with the store description in English too', () => {
  expect(only('DefaultLocale').text).toBe('vi-VN');
  const english = elements.find(
    ({ name, parents, attributes }) =>
      name === 'Override' &&
      parents.join() === 'OfficeApp,Description' &&
      attributes['Locale'] === 'en-US',
  );
  expect(english?.attributes['Value']).toBeTruthy();
});
