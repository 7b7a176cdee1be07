import { COLLECTIVE_CONTEST } from './collective-contest';
import { INDIVIDUAL_CONTEST } from './individual-contest';
import { IDENTITY } from './identity';
import { describeInformation } from './information';
import { SAMPLE_COLLECTIVES } from './sample/collectives';
import { SAMPLE_INDIVIDUALS } from './sample/individuals';
import { sampleInformation } from './sample/information';

/** Phong trào thi đua cải cách hành chính 2023-2025 of a commune, after the plan's section IV.1. */
export const CCHC_2023_2025 = {
  ...IDENTITY,
  contests: [COLLECTIVE_CONTEST, INDIVIDUAL_CONTEST],
  sampleContests: [
    { ...COLLECTIVE_CONTEST, nominees: SAMPLE_COLLECTIVES },
    { ...INDIVIDUAL_CONTEST, nominees: SAMPLE_INDIVIDUALS },
  ],
  describeInformation,
  sampleInformation,
};
