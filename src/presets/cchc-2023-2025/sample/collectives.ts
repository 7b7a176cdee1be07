import type { NomineeData } from '../../../domain/contest-data';
import { SAMPLE_OFFICES } from './collectives-of-offices';
import { SAMPLE_VILLAGES } from './collectives-of-villages';

export const SAMPLE_COLLECTIVES: readonly NomineeData[] = [...SAMPLE_OFFICES, ...SAMPLE_VILLAGES];
