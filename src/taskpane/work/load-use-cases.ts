/** What is not needed before a workbook with something in it was read: each comes when it is wanted. */
export async function loadExamination() {
  return (await import('../../application/check/examine-workbook')).examineWorkbook;
}

export async function loadSearch() {
  return (await import('../../application/check/locate-again')).locateAgain;
}

export function loadWriting() {
  return import('./prepare-write');
}

export async function loadTravelling() {
  return (await import('../travel/prepare-travel-work')).prepareTravelWork;
}

export async function loadFaultSentences() {
  return (await import('../../application/check/report-faults')).describeFault;
}
