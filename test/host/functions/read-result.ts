import { booleanOf, errorOf, numberOf, textOf } from '../model/cell';
import type { Content } from '../model/cell';

/** How the runtime says that a call failed. */
const ERROR_OF_CODE: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** One answer: by position or, to older hosts, by name. */
export type Answer = {
  readonly id: number;
  readonly failed: boolean;
  readonly value: unknown;
  readonly errorCode: number;
};

export function readAnswer(given: unknown): Answer {
  if (Array.isArray(given)) {
    const [id, isGood, value, errorCode] = given as unknown[];
    return { id: Number(id), failed: isGood !== true, value, errorCode: Number(errorCode ?? 0) };
  }
  const { id, failed, value, errorCode } = given as Record<string, unknown>;
  return { id: Number(id), failed: failed === true, value, errorCode: Number(errorCode ?? 0) };
}

/** What the answer shows in cells. The message of a failed call is what its tooltip says. */
export function readContents(answer: Answer): {
  contents: readonly (readonly Content[])[];
  message: string | null;
} {
  if (answer.failed) {
    const error = ERROR_OF_CODE[answer.errorCode] ?? '#VALUE!';
    return {
      contents: [[errorOf(error)]],
      message: typeof answer.value === 'string' ? answer.value : '',
    };
  }
  const rows = Array.isArray(answer.value) ? (answer.value as unknown[]) : [[answer.value]];
  const matrix = rows.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const width = Math.max(1, ...matrix.map((row) => row.length));
  if (matrix.length === 0) return { contents: [[errorOf('#CALC!')]], message: null };
  const contents = matrix.map((row) =>
    Array.from({ length: width }, (_, place) =>
      place < row.length ? readContent(row[place]) : errorOf('#N/A'),
    ),
  );
  return { contents, message: null };
}

function readContent(value: unknown): Content {
  if (typeof value === 'number') return numberOf(value);
  if (typeof value === 'boolean') return booleanOf(value);
  if (typeof value === 'string') {
    return value === '' ? { ...textOf(' '), value: '' } : textOf(value);
  }
  // By design, Excel shows 0 for null.
  if (value === null || value === undefined) return numberOf(0);
  const { code } = value as { code?: unknown };
  return errorOf(typeof code === 'string' ? code : '#VALUE!');
}
