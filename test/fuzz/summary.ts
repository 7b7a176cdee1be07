import type { Report } from './child';

/** What a run came to: how inputs ended, and findings of one cause together. */
export class Summary {
  count = 0;
  private readonly ends = new Map<string, number>();
  private readonly groups = new Map<string, { first: Report; finding: string; seeds: number[] }>();
  private slowest: Report | null = null;
  private greatest: Report | null = null;

  get hasFindings(): boolean {
    return this.groups.size > 0;
  }

  /** Returns what is new in it, for people to see at once. */
  add(report: Report): string[] {
    this.count += 1;
    this.ends.set(report.end, (this.ends.get(report.end) ?? 0) + 1);
    if (report.milliseconds > (this.slowest?.milliseconds ?? 0)) this.slowest = report;
    if (report.memory > (this.greatest?.memory ?? 0)) this.greatest = report;
    return report.findings.flatMap((finding) => {
      const group = this.groups.get(causeOf(finding));
      if (group !== undefined) {
        if (group.seeds.at(-1) !== report.seed) group.seeds.push(report.seed);
        return [];
      }
      this.groups.set(causeOf(finding), { first: report, finding, seeds: [report.seed] });
      return [describe(report, finding)];
    });
  }

  /** Which seeds found each cause. */
  listSeeds(): ReadonlyMap<string, readonly number[]> {
    return new Map([...this.groups.values()].map(({ finding, seeds }) => [finding, seeds]));
  }

  toLines(): string[] {
    const ends = [...this.ends].sort(([, one], [, other]) => other - one);
    const { slowest, greatest } = this;
    return [
      `${this.count} inputs`,
      ...ends.map(([end, count]) => `${String(count).padStart(7)}  ${end}`),
      `slowest: ${Math.round(slowest?.milliseconds ?? 0)} ms (seed ${slowest?.seed})`,
      `most memory: ${greatest?.memory} MiB (seed ${greatest?.seed})`,
      `${this.groups.size} kinds of findings`,
      ...[...this.groups.values()].map(
        ({ first, finding, seeds }) =>
          `${seeds.length} × ${describe(first, finding)}\n    seeds ${seeds.slice(0, 8).join(' ')}`,
      ),
    ];
  }
}

function describe({ seed, file, mutations }: Report, finding: string): string {
  return `seed ${seed}: ${finding}\n    ${file}: ${mutations.join('; ') || 'as it is'}`;
}

/** A finding without what is of this one input: numbers, places, quoted texts. */
function causeOf(finding: string): string {
  return finding.replace(/\d+/g, '#').replace(/(cell|look of|sheet) .*/, '$1');
}
