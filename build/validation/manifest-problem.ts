/** What can be wrong with the manifest or with what stands beside it. */
export const RULES = [
  'xml',
  'order',
  'attribute',
  'value',
  'length',
  'resid-length',
  'https',
  'guid',
  'version',
  'locale',
  'resid',
  'resource',
  'translation',
  'requirements',
  'app-domain',
  'control-id',
  'shared-runtime',
  'file',
  'icon',
  'page',
  'functions',
  'commands',
] as const;

export type Rule = (typeof RULES)[number];

/** One mistake, with its line in manifest.xml (0 where it is not one of a line). */
export interface ManifestProblem {
  readonly rule: Rule;
  readonly line: number;
  readonly message: string;
}
