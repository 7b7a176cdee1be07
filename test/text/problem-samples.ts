import type { Place } from '../../src/domain/place';
import type { ParameterFault, ProblemCode, ProblemDetail } from '../../src/domain/problem';
import { SETTING_ITEMS } from '../../src/domain/settings';
import type { Rule } from '../../src/domain/rules/rule';
import { dec } from '../support/decimals';
import { leafOf } from '../support/scope-contest';

const criteria = (column: string): Place => ({ block: 'criteria:tapThe', row: 3, column });
const nominees = (column: string | null): Place => ({ block: 'nominees:caNhan', row: 3, column });
const settings: Place = { block: 'settings', row: 0, column: 'value:tapThe' };
const bands = (column: string): Place => ({ block: 'bands', row: 0, column });
const awards = (column: string): Place => ({ block: 'awards', row: 0, column });

type Sample<Code extends ProblemCode> = readonly [
  Omit<Extract<ProblemDetail, { code: Code }>, 'code'>,
  Place | null,
];

const FAULTS: Readonly<Record<ParameterFault, string>> = {
  'not-positive': 'target',
  negative: 'per',
  'finer-than-step': 'max',
  'over-maximum': 'scale',
  'tiers-not-descending': 'scale',
  'tiers-without-last': 'scale',
  'tier-last-not-lowest': 'scale',
  'levels-doubled': 'scale',
  'level-reserved': 'scale',
  'percent-in-scale': 'scale',
  'percent-missing-in-scale': 'scale',
  'scale-unreadable': 'scale',
  'cap-on-scored-group': 'cap',
  'requirement-with-points': 'max',
};

const criterion = 'I.1';
const nominee = 'Thôn 1';

/** Rules whose results are typed in different ways. */
const RULES: readonly Rule[] = [
  { kind: 'direct' },
  { kind: 'passFail' },
  { kind: 'levels', levels: [{ name: 'Tốt', points: 10 }] },
];

/** Every problem with each of the details that its sentence depends on. */
export const SAMPLES: { readonly [Code in ProblemCode]: readonly Sample<Code>[] } = {
  'sheet-missing': [
    [{ block: null }, null],
    [{ block: 'bands' }, null],
    [{ block: 'nominees:caNhan' }, null],
  ],
  'column-missing': ['name', 'result:I.1', 'last:I.1', 'evidence:I.1'].map((column) => [
    { column },
    nominees(column),
  ]),
  'column-duplicate': [[{ column: 'value:tapThe' }, settings]],
  'copied-sheet': [[{ sheet: 'Cá nhân (2)' }, nominees(null)]],
  'hidden-row': [[{ count: 3 }, nominees(null)]],
  'hidden-column': [[{ count: 2 }, nominees('result:I.1')]],
  'cell-error': [[{ value: '#N/A' }, nominees('result:I.1')]],
  'formula-uncalculated': [[{}, nominees('result:I.1')]],
  'not-a-number': ['max', 'result:I.1', 'last:I.1'].map((column) => [
    { value: 'nhiều' },
    nominees(column),
  ]),
  'number-as-text': [
    [{ value: '9,5', reading: dec('9.5') }, nominees('result:I.1')],
    [{ value: '1.000', reading: null }, nominees('result:I.1')],
    [{ value: '1.2,3.4', reading: null }, nominees('result:I.1')],
  ],
  'date-not-number': [
    [{ value: '2025-09-05' }, nominees('result:I.1')],
    [{ value: '08:30:00' }, nominees('result:I.1')],
  ],
  'percent-format-missing': [
    [{ value: dec('0.98') }, nominees('result:I.1')],
    [{ value: dec('98') }, nominees('result:I.1')],
  ],
  'unknown-word': [
    ...['rule', 'direction', 'evidence'].map((column): Sample<'unknown-word'> => [
      { value: 'Khác', allowed: ['yes', 'no'] },
      criteria(column),
    ]),
    [{ value: 'Khác', allowed: ['half', 'full'] }, settings],
  ],
  'percent-format-unexpected': [
    [{ value: dec('98') }, nominees('result:I.1')],
    [{ value: dec('80') }, bands('from')],
  ],
  'text-too-long': [[{ length: 2001, most: 2000 }, criteria('name')]],
  'code-not-text': [[{ value: '2025-02-01' }, criteria('code')]],
  'criterion-code-missing': [[{}, criteria('code')]],
  'criterion-code-duplicate': [[{ criterion }, criteria('code')]],
  'criterion-parent-unknown': [
    [{ criterion, parent: 'IX' }, criteria('parent')],
    [{ criterion, parent: criterion }, criteria('parent')],
  ],
  'criteria-empty': [[{}, { block: 'criteria:caNhan', row: null, column: null }]],
  'group-sum-mismatch': [[{ criterion: 'I', stated: dec('30'), sum: dec('28') }, criteria('max')]],
  'declared-total-mismatch': [[{ stated: dec('100'), sum: dec('98') }, settings]],
  'rule-missing': [[{ criterion }, criteria('rule')]],
  'rule-on-group': [[{ criterion: 'I' }, criteria('rule')]],
  'reviewer-missing': [[{ criterion, scoredBy: 'appraised' }, criteria('reviewer')]],
  'rule-ambiguous': [[{ criterion, rule: 'passFail' }, criteria('target')]],
  'parameter-missing': [
    [{ criterion }, criteria('target')],
    [{ criterion }, criteria('scale')],
  ],
  'parameter-invalid': Object.entries(FAULTS).map(([reason, column]) => [
    { criterion, reason: reason as ParameterFault },
    criteria(column),
  ]),
  'setting-missing': [
    [{ setting: 'declaredTotal' }, settings],
    [{ setting: 'declaredTotal' }, { block: 'settings', row: null, column: null }],
  ],
  'setting-invalid': SETTING_ITEMS.map((setting) => [{ setting }, settings]),
  'row-duplicate': [
    [{}, awards('award')],
    [{}, { block: 'settings', row: 3, column: 'item' }],
  ],
  'band-invalid': ['scope', 'label', 'from'].map((column) => [{}, bands(column)]),
  'band-duplicate': ['label', 'from'].map((column) => [{}, bands(column)]),
  'award-invalid': ['scope', 'award', 'minimumTotal', 'quotaCount', 'quotaShare'].map((column) => [
    {},
    awards(column),
  ]),
  'award-criterion-unknown': [[{ criterion: 'IV' }, awards('required')]],
  'no-nominees': [[{}, { block: 'nominees:tapThe', row: null, column: null }]],
  'nominee-code-missing': [[{}, nominees('code')]],
  'nominee-code-duplicate': [[{ nominee: 'CN01', firstRow: nominees('code') }, nominees('code')]],
  'nominee-name-missing': [
    [{ nominee: 'CN01' }, nominees('name')],
    [{ nominee: '' }, nominees('name')],
  ],
  'nominee-duplicate': [[{ name: nominee, firstRow: nominees('name') }, nominees('name')]],
  'name-suspicious-letter': ['\u00d0', '\u0430', '\u0436', '\u200b'].map((letter) => [
    { letter },
    nominees('name'),
  ]),
  'cluster-missing': [[{}, nominees('cluster')]],
  'summary-too-long': [[{ length: 1001, most: 1000 }, nominees('summary')]],
  'nothing-applies': [
    [{ nominee }, nominees(null)],
    [{ nominee: '' }, nominees(null)],
  ],
  'result-missing': [
    ...RULES.map((rule): Sample<'result-missing'> => [
      { leaf: leafOf(criterion, '10', rule), nominee },
      nominees('result:I.1'),
    ]),
    [{ leaf: leafOf(criterion, '10', { kind: 'direct' }), nominee }, nominees('last:I.1')],
  ],
  'result-word-unknown': [[{ criterion, value: 'Tốt' }, nominees('result:I.1')]],
  'level-unknown': [[{ criterion, value: 'Giỏi', levels: ['Tốt', 'Khá'] }, nominees('result:I.1')]],
  'number-negative': [[{ value: dec('-1') }, nominees('result:I.1')]],
  'not-whole-number': [[{ value: dec('2.5') }, nominees('result:I.1')]],
  'points-over-maximum': [[{ value: dec('6'), max: dec('5') }, nominees('result:I.1')]],
  'finer-than-step': [[{ value: dec('4.333'), step: dec('0.01') }, nominees('result:I.1')]],
  'share-out-of-range': [[{ value: dec('120') }, nominees('result:I.1')]],
  'percent-implausible': [[{ value: dec('9800') }, nominees('result:I.1')]],
  'rank-invalid': ['result:I.1', 'last:I.1'].map((column) => [
    { value: dec('0') },
    nominees(column),
  ]),
  'evidence-missing': [
    [{ leaf: leafOf(criterion, '10', { kind: 'direct' }), nominee }, nominees('evidence:I.1')],
  ],
};
