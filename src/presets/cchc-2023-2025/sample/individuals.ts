import type { NomineeData } from '../../../domain/contest-data';
import { SAMPLE_ADMINISTRATORS } from './individuals-administrators';
import { SAMPLE_SPECIALISTS } from './individuals-specialists';
import { SAMPLE_SECURITY } from './individuals-security';
import { SAMPLE_ASSOCIATIONS } from './individuals-associations';
import { SAMPLE_VILLAGERS } from './individuals-villagers';

/**
 * Two are tied where the seats for giấy khen run out, at 80: the council has to decide between them.
 * One who is proposed has no document for the initiative.
 */
export const SAMPLE_INDIVIDUALS: readonly NomineeData[] = [
  ...SAMPLE_ADMINISTRATORS,
  ...SAMPLE_SPECIALISTS,
  ...SAMPLE_SECURITY,
  ...SAMPLE_ASSOCIATIONS,
  ...SAMPLE_VILLAGERS,
];
