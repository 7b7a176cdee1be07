import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { readToEnd, TagReader } from '../../src/xlsx/package/tag-reader';
import { UnreadableError } from '../../src/xlsx/package/unreadable';

const WHOLE =
  '<!-- a - b --><a b="1" c=\'"&amp;>]]>\'><d/>x &#65;&#x42; ]] <e f = "g"\n>' +
  '<![CDATA[<&]]]]><h i="&lt;"></h >\u1ea1</e><?j k?></a>\n';
const PIECES = [
  ...['<', '>', '/', '&', ';', '"', "'", '=', ' ', '\n', '!', '?', '-', '--', ']]>', ']', '#', '0'],
  ...['a', 'b', '1', '.', '&amp;', '&#0;', '&#x1f;', '&#xd800;', '&#1114112;', '&#55;', '&b;'],
  ...['<a>', '</a>', '<a/>', ' a=""', ' a="<"', '<!--', '-->', '<![CDATA[', '<?a?>', '<?xml a?>'],
  ...['\u0001', '\ufffe', '\u1ea1', '<!', '<1/>', '<-a/>', '<a-.1/>', '<?xml version="1.0"?>'],
];

function isRead(xml: string): boolean {
  try {
    readToEnd(xml);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableError);
    return false;
  }
}

/** The judgement of a strict parser of XML. */
function isWellFormed(xml: string): boolean {
  const parser = new SaxesParser();
  let isBroken = false;
  parser.on('error', () => {
    isBroken = true;
  });
  parser.write(xml).close();
  return !isBroken;
}

test('a whole part is read', () => {
  expect([isRead(WHOLE), isWellFormed(WHOLE)]).toEqual([true, true]);
});

test('a part is read when it is well-formed, and only then', () => {
  const place = fc.integer({ min: 0, max: WHOLE.length });
  const edit = fc.record({
    at: place,
    drop: fc.integer({ min: 0, max: 6 }),
    put: fc.constantFrom('', ...PIECES),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const xml = edits.reduce(
        (text, { at, drop, put }) => text.slice(0, at) + put + text.slice(at + drop),
        WHOLE,
      );
      expect(isRead(xml)).toBe(isWellFormed(xml));
    }),
    { numRuns: 5000 },
  );
});

test('texts come out as XML means them', () => {
  const tags = new TagReader(
    '<a b="1&#9;2\t3\r\n4">x\r\ny<!-- & --><![CDATA[&amp;]]>&#13;&amp;lt;</a>',
  );
  tags.next();
  expect(tags.attribute('b')).toBe('1\t2 3 4');
  expect(tags.readText()).toBe('x\ny&amp;\r&lt;');
  expect([tags.kind, tags.next()]).toEqual(['close', false]);
});
