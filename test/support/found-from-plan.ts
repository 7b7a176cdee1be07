export { foundFromPlan } from '../../src/workbook/reading/found-from-plan';
