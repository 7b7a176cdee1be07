import { EventEmitter } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REAL_DISK, removeUnfinished } from '../../src/cli/disk';
import { watchProcess } from '../../src/cli/watch-process';

function watchFake(): {
  stdout: EventEmitter;
  signals: EventEmitter;
  said: string[];
  exits: number[];
} {
  const [stdout, stderr, signals] = [new EventEmitter(), new EventEmitter(), new EventEmitter()];
  const said: string[] = [];
  const exits: number[] = [];
  Object.assign(stderr, { write: (text: string) => said.push(text) });
  const fake = {
    stdout,
    stderr,
    once: signals.once.bind(signals),
    exit: (code: number) => {
      exits.push(code);
      throw new Error('ended');
    },
  };
  watchProcess(fake as unknown as NodeJS.Process);
  return { stdout, signals, said, exits };
}

test('an answer that cannot be printed is said in a sentence, exit 2', () => {
  const { stdout, said, exits } = watchFake();
  expect(() => stdout.emit('error', Object.assign(new Error(), { code: 'ENOSPC' }))).toThrow();
  expect(exits).toEqual([2]);
  expect(said.join('')).toContain('Không in được kết quả');
});

test('a reader who stops early is no error', () => {
  const { stdout, said, exits } = watchFake();
  expect(() => stdout.emit('error', Object.assign(new Error(), { code: 'EPIPE' }))).toThrow();
  expect(exits).toEqual([0]);
  expect(said).toEqual([]);
});

describe('a run told to end', () => {
  const folder = mkdtempSync(join(tmpdir(), 'binh-xet-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
    'by %s takes its unfinished file away',
    async (signal) => {
      const { signals } = watchFake();
      const path = join(folder, signal);
      const file = await REAL_DISK.create(path);
      await file.close();
      expect(existsSync(path)).toBe(true);
      expect(() => signals.emit(signal)).toThrow('ended');
      expect(existsSync(path)).toBe(false);
    },
  );

  test('leaves finished ones', async () => {
    const [made, named] = [join(folder, 'made'), join(folder, 'named')];
    await (await REAL_DISK.create(made)).close();
    await REAL_DISK.rename(made, named);
    removeUnfinished();
    expect(existsSync(named)).toBe(true);
  });
});
