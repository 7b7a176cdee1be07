import { findLetters } from '../../src/excel/read/find-look';

const PLAIN = { name: 'Times New Roman', size: 12, color: '#000000' };
const FLAGS = { bold: false, italic: false, underline: 'None', strikethrough: false } as const;

test('what Excel leaves out of the letters of a cell is not set', () => {
  const letters = findLetters({ ...PLAIN, ...FLAGS });
  expect(letters).toMatchObject({ bold: false, underline: false, strike: false });
  expect(findLetters(PLAIN)).toEqual(letters);
});

test.each([...Object.keys(FLAGS), ...Object.keys(PLAIN)])(
  'letters are several where %s is null',
  (name) => {
    expect(findLetters({ ...PLAIN, ...FLAGS, [name]: null })).toBeNull();
  },
);

test.each(Object.keys(PLAIN))('nobody can tell letters without %s', (name) => {
  expect(findLetters({ ...PLAIN, ...FLAGS, [name]: undefined })).toBeNull();
});
