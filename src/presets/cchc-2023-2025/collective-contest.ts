import type { ContestData } from '../../domain/contest-data';
import { BANDS } from './bands';
import { COLLECTIVE_CONDUCT_CRITERIA } from './collective-conduct-criteria';
import { COLLECTIVE_PROCEDURE_CRITERIA } from './collective-procedure-criteria';
import { COLLECTIVE_OUTCOME_CRITERIA } from './collective-outcome-criteria';

/**
 * Bình xét tập thể. Minimum totals and quotas are proposals: the law leaves detailed standards to the
 * province (Điều 74, Điều 75 Luật Thi đua, khen thưởng 2022) and forbids two awards for one
 * achievement (Điều 5).
 */
export const COLLECTIVE_CONTEST: ContestData = {
  scope: 'tapThe',
  declaredTotal: '100',
  step: '0.01',
  floor: '0',
  notApplicable: 'rescale',
  criteria: [
    ...COLLECTIVE_CONDUCT_CRITERIA,
    ...COLLECTIVE_PROCEDURE_CRITERIA,
    ...COLLECTIVE_OUTCOME_CRITERIA,
  ],
  nominees: [],
  bands: BANDS,
  awards: [
    {
      award: 'bangKhen',
      minimumTotal: '90',
      required: ['IV.2'],
      quota: { count: '2' },
      excludes: ['giayKhen'],
    },
    { award: 'giayKhen', minimumTotal: '80', quota: { share: '50' } },
  ],
};
