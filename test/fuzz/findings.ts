/** Small files are to be read and written in this many milliseconds of the processor, each. */
const LONGEST = 5000;

/** What should not have happened with one input. */
export class Findings {
  readonly all: string[] = [];

  add(...findings: readonly string[]): void {
    this.all.push(...findings);
  }

  /** Null where it throws, which is a finding, as is taking long. */
  async watch<T>(what: string, work: () => Promise<T> | T): Promise<T | null> {
    const from = process.cpuUsage();
    try {
      return await work();
    } catch (error) {
      this.add(`${what} threw ${tellError(error)}`);
      return null;
    } finally {
      const { user, system } = process.cpuUsage(from);
      const took = Math.round((user + system) / 1000);
      if (took > LONGEST) this.add(`${what} took ${took} ms`);
    }
  }
}

/** Frames that many errors share. */
const DEPTHS = /^(Tag|broken|process\.|Promise\.|Array\.|Zip|report|throw)/;

/** The message, and where in the product it comes from. */
function tellError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const places = (error.stack ?? '').split('\n').flatMap((line) => {
    const [, place] = / {4}at (?:async )?([\w.<>]+)/.exec(line) ?? [];
    return place === undefined || DEPTHS.test(place) ? [] : [place];
  });
  return `${error.name}: ${error.message.slice(0, 100)} (${places.slice(0, 3).join(' < ')})`;
}
