import { parseDecimal } from '../../src/domain/decimal';
import { writeNumberInWords } from '../../src/text/number-words';

/** As papers of state write amounts: "linh", "mốt", "lăm", "không trăm" behind a greater group. */
test.each([
  ['0', 'Không'],
  ['5', 'Năm'],
  ['10', 'Mười'],
  ['11', 'Mười một'],
  ['15', 'Mười lăm'],
  ['20', 'Hai mươi'],
  ['21', 'Hai mươi mốt'],
  ['24', 'Hai mươi bốn'],
  ['55', 'Năm mươi lăm'],
  ['100', 'Một trăm'],
  ['101', 'Một trăm linh một'],
  ['105', 'Một trăm linh năm'],
  ['110', 'Một trăm mười'],
  ['111', 'Một trăm mười một'],
  ['1000', 'Một nghìn'],
  ['1001', 'Một nghìn không trăm linh một'],
  ['1015', 'Một nghìn không trăm mười lăm'],
  ['1500', 'Một nghìn năm trăm'],
  ['300000', 'Ba trăm nghìn'],
  ['1000000', 'Một triệu'],
  ['1000005', 'Một triệu không trăm linh năm'],
  ['2050000', 'Hai triệu không trăm năm mươi nghìn'],
  ['1000000005', 'Một tỷ không trăm linh năm'],
  ['1000000000000', 'Một nghìn tỷ'],
  ['999000000000001', 'Chín trăm chín mươi chín nghìn tỷ không trăm linh một'],
  ['-5', 'Âm năm'],
  ['95.5', 'Chín mươi lăm phẩy năm'],
  ['9.25', 'Chín phẩy hai mươi lăm'],
  ['0.05', 'Không phẩy không năm'],
  ['-0.125', 'Âm không phẩy một trăm hai mươi lăm'],
  ['3.14159', 'Ba phẩy một bốn một năm chín'],
])('%s: %s', (number, words) => {
  expect(writeNumberInWords(parseDecimal(number)!)).toBe(words);
});
