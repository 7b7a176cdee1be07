import type { ContestData } from '../../domain/contest-data';
import { BANDS } from './bands';
import { INDIVIDUAL_CRITERIA } from './individual-criteria';

/** Bình xét cá nhân. Minimum totals and quotas are proposals, as for the collectives. */
export const INDIVIDUAL_CONTEST: ContestData = {
  scope: 'caNhan',
  declaredTotal: '100',
  step: '0.01',
  floor: '0',
  notApplicable: 'rescale',
  criteria: INDIVIDUAL_CRITERIA,
  nominees: [],
  bands: BANDS,
  awards: [
    {
      award: 'bangKhen',
      minimumTotal: '90',
      required: ['II.2'],
      quota: { count: '3' },
      excludes: ['giayKhen'],
    },
    { award: 'giayKhen', minimumTotal: '80', quota: { share: '30' } },
  ],
};
