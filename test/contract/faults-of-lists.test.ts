import { LIST_SCENARIOS } from './fault-scenarios';
import { testFaults } from './fault-tests';

testFaults(LIST_SCENARIOS);
