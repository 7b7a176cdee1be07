import type { Draft } from '../draft';
import { INFORMATION_ITEMS } from '../information';
import type { InformationData } from '../information';
import { tellRows } from './tell-cell';

/** Thông tin chung as it is typed. */
export function retellInformation(draft: Draft): InformationData {
  const entries = tellRows(draft.get('information')).flatMap(({ tell, term }) => {
    const item = INFORMATION_ITEMS.find((one) => one === term('item'));
    const value = tell('value');
    return item === undefined || value === undefined ? [] : [[item, value] as const];
  });
  return Object.fromEntries(entries);
}
