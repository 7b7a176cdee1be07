import { outlineXml } from '../../../src/xlsx/package/outline';
import {
  appendInside,
  applyEdits,
  removeElement,
  setAttribute,
} from '../../../src/xlsx/splice/text-edits';

test('edits are made at once, in the order of their places', () => {
  const edits = [
    { start: 4, end: 5, text: 'E' },
    { start: 1, end: 3, text: '' },
    { start: 5, end: 5, text: '1' },
    { start: 5, end: 5, text: '2' },
  ];
  expect(applyEdits('abcdef', edits)).toBe('adE12f');
  expect(applyEdits('abc', [])).toBe('abc');
});

test('edits that overlap are a mistake', () => {
  const edits = [
    { start: 0, end: 3, text: '' },
    { start: 2, end: 4, text: '' },
  ];
  expect(() => applyEdits('abcdef', edits)).toThrow('overlap');
});

test.each([
  ['<a><b/></a>', '<a><b/><c/></a>'],
  ['<a></a>', '<a><c/></a>'],
  ['<a/>', '<a><c/></a>'],
  ['<x:a n="1" />', '<x:a n="1" ><c/></x:a>'],
])('children put into %s', (xml, expected) => {
  expect(applyEdits(xml, appendInside(outlineXml(xml), '<c/>'))).toBe(expected);
});

test('nothing put into an element changes nothing', () => {
  expect(appendInside(outlineXml('<a/>'), '')).toEqual([]);
});

test.each([
  ['<a n="1" m="2"/>', '<a n="9" m="2"/>'],
  ["<a n='1'/>", "<a n='9'/>"],
  ['<a m="2"/>', '<a n="9" m="2"/>'],
  ['<x:a/>', '<x:a n="9"/>'],
])('an attribute set in %s', (xml, expected) => {
  expect(applyEdits(xml, [setAttribute(outlineXml(xml), 'n', '9')])).toBe(expected);
});

test('an element taken out', () => {
  const xml = '<a><b>1</b><b/> <!-- <b/> --></a>';
  const [first] = outlineXml(xml).children;
  expect(applyEdits(xml, [removeElement(first!)])).toBe('<a><b/> <!-- <b/> --></a>');
});
