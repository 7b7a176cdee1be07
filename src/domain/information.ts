/** Thông tin chung: what the papers say about the agency, the movement and who decides. All optional text. */
export type InformationItem =
  | 'parentAgency'
  | 'agency'
  | 'council'
  | 'locality'
  | 'movement'
  | 'year'
  | 'scopes'
  | 'giayKhenAuthority'
  | 'giayKhenIsOwnDecision'
  | 'bangKhenAuthority'
  | 'bangKhenIsOwnDecision'
  | 'listOrder'
  | 'showPoints'
  | 'secretary'
  | 'signatoryTitle'
  | 'signatory';

export const INFORMATION_ITEMS: readonly InformationItem[] = [
  'parentAgency',
  'agency',
  'council',
  'locality',
  'movement',
  'year',
  'scopes',
  'giayKhenAuthority',
  'giayKhenIsOwnDecision',
  'bangKhenAuthority',
  'bangKhenIsOwnDecision',
  'listOrder',
  'showPoints',
  'secretary',
  'signatoryTitle',
  'signatory',
];

/** What a preset or a sample fills in; items left out are blank cells. */
export type InformationData = Readonly<Partial<Record<InformationItem, string>>>;
