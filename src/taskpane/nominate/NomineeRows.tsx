import type { Decimal } from '../../domain/decimal';
import { LongList } from '../parts/LongList';
import type { NomineeEntry } from './nominee-entry';
import { NomineeLine } from './NomineeLine';
import type { NomineeLinks } from './use-nominee-links';

type Props = {
  readonly rows: readonly NomineeEntry[];
  readonly labelledBy: string;
  readonly step: Decimal;
  readonly links: NomineeLinks;
};

export function NomineeRows({ rows, labelledBy, step, links }: Props) {
  return (
    <LongList
      labelledBy={labelledBy}
      isTight
      items={rows}
      keyOf={({ result }) => result.scored.nominee.row}
      draw={({ result, say }) => (
        <NomineeLine result={result} words={say()} step={step} links={links} />
      )}
    />
  );
}
