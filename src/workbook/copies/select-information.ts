import type { InformationData, InformationItem } from '../../domain/information';
import type { Leavable } from '../../text/travel/disclosures';
import { hideYearsOfName } from './hide-name-years';
import { hideBirthYear } from './hide-texts';

const PEOPLE: ReadonlySet<InformationItem> = new Set(['secretary', 'signatory']);

/** Thông tin chung as a copy may tell it: without anybody's day or year of birth where those stay. */
export function selectInformation(
  information: ReadonlyMap<InformationItem, string>,
  leftOut: ReadonlySet<Leavable>,
): ReadonlyMap<InformationItem, string> {
  if (!leftOut.has('birth-years')) return information;
  return new Map([...information].map(([item, text]) => [item, hideBirth(item, text)]));
}

/** The same of information as data. */
export function selectInformationData(
  information: InformationData,
  leftOut: ReadonlySet<Leavable>,
): InformationData {
  const items = Object.entries(information) as [InformationItem, string][];
  return Object.fromEntries(selectInformation(new Map(items), leftOut));
}

function hideBirth(item: InformationItem, text: string): string {
  return PEOPLE.has(item) ? hideYearsOfName(text) : hideBirthYear(text, '');
}
