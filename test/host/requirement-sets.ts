import type { ClientBuild, OfficeContext } from './office/hooks';

/** The Excels that the host can be. */
export type ExcelKind = 'excel365' | 'excel2024' | 'excel2021' | 'excel2019' | 'web' | 'mac';

export type RequirementSets = Readonly<Record<string, string>>;

export type ExcelEdition = {
  build: ClientBuild;
  platform: OfficeContext['platform'];
  version: string;
  sets: RequirementSets;
  /** In bytes of one request and of one answer; null without a limit. */
  payloadLimit: number | null;
  /** What a blank cell is in an argument of a custom function. */
  blankArgument: 0 | null;
};

const PAYLOAD_LIMIT_OF_WEB = 5 * 1024 * 1024;

/** Sets that only the client itself asks for. */
const INNER_SETS: RequirementSets = { DelayForCellEdit: '1.1', RichApiRuntimeFlag: '1.2' };

const NEW_SETS: RequirementSets = {
  ...INNER_SETS,
  ExcelApi: '1.20',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.5',
  ExcelApiUndo: '1.8',
};

/** Volume editions by Microsoft's table of June 2026; see README.md. */
export const EDITIONS: Readonly<Record<ExcelKind, Readonly<ExcelEdition>>> = {
  excel365: {
    build: 'windows',
    platform: 'PC',
    version: '16.0.19029.20000',
    sets: NEW_SETS,
    payloadLimit: null,
    blankArgument: null,
  },
  excel2024: {
    build: 'windows',
    platform: 'PC',
    version: '16.0.17932.20000',
    sets: { ...NEW_SETS, ExcelApi: '1.17' },
    payloadLimit: null,
    blankArgument: 0,
  },
  excel2021: {
    build: 'windows',
    platform: 'PC',
    version: '16.0.14332.20000',
    sets: {
      ...INNER_SETS,
      ExcelApi: '1.14',
      SharedRuntime: '1.1',
      CustomFunctionsRuntime: '1.3',
    },
    payloadLimit: null,
    blankArgument: 0,
  },
  excel2019: {
    build: 'windows',
    platform: 'PC',
    version: '16.0.10414.20000',
    sets: { ...INNER_SETS, ExcelApi: '1.7' },
    payloadLimit: null,
    blankArgument: 0,
  },
  web: {
    build: 'web',
    platform: 'OfficeOnline',
    version: '16.0.19100.41000',
    sets: { ...NEW_SETS, ExcelApiOnline: '1.1' },
    payloadLimit: PAYLOAD_LIMIT_OF_WEB,
    blankArgument: null,
  },
  mac: {
    build: 'mac',
    platform: 'Mac',
    version: '16.100.25000.0',
    sets: NEW_SETS,
    payloadLimit: null,
    blankArgument: null,
  },
};

/** What `Office.context` says of an edition. */
export function makeContext({ platform, version, sets }: ExcelEdition): OfficeContext {
  return {
    host: 'Excel',
    platform,
    contentLanguage: 'vi-VN',
    displayLanguage: 'vi-VN',
    diagnostics: { host: 'Excel', platform, version },
    requirements: { isSetSupported: (name, asked) => isSetSupported(sets, name, asked) },
  };
}

/** Whether a set is there in the version asked for, or in any when none is. */
export function isSetSupported(sets: RequirementSets, name: string, version = '0'): boolean {
  const has = sets[name];
  if (has === undefined) return false;
  const [own = 0, ownMinor = 0] = has.split('.').map(Number);
  const [asked = 0, askedMinor = 0] = version.split('.').map(Number);
  return own > asked || (own === asked && ownMinor >= askedMinor);
}
