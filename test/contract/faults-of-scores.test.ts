import { SCORE_SCENARIOS } from './fault-scenarios';
import { testFaults } from './fault-tests';

testFaults(SCORE_SCENARIOS);
