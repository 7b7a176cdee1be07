import { useId, useMemo, useState } from 'react';
import { COPY_TEXT } from '../../../text/pane/travel';
import { COPY_KINDS } from '../../../text/travel/copies';
import type { CopyKind } from '../../../text/travel/copies';
import type { Leavable } from '../../../text/travel/disclosures';
import { NoResults } from '../../parts/NoResults';
import { SelectField } from '../../parts/SelectField';
import { WayCard } from '../../parts/WayCard';
import { Section } from '../Section';
import type { JobProps } from '../job-props';
import { CopyPanel } from './CopyPanel';
import { listUnits } from './list-units';

const WHOLE = '';

/** Which copy, for whom; then what it would give away, and the copy itself. */
export function CopyView({ book, desk, travel }: JobProps) {
  const group = useId();
  const [kind, setKind] = useState<CopyKind | null>(null);
  const [unit, setUnit] = useState(WHOLE);
  const [leaveOut, setLeaveOut] = useState<ReadonlySet<Leavable>>(new Set());
  const units = useMemo(() => listUnits(book.scored?.results ?? []), [book]);
  const chosen = units.some(({ value }) => value === unit) ? unit : WHOLE;
  const order = useMemo(
    () => kind && { kind, unit: chosen === WHOLE ? null : chosen, leaveOut },
    [kind, chosen, leaveOut],
  );
  if (book.scored === null) return <NoResults errors={book.checked.report.errors} desk={desk} />;
  return (
    <>
      <Section name={COPY_TEXT.kind} isGroup>
        {COPY_KINDS.map((one) => (
          <WayCard
            key={one}
            group={group}
            {...COPY_TEXT.kinds[one]}
            isChosen={kind === one}
            onChoose={() => setKind(one)}
          />
        ))}
      </Section>
      {order !== null && (
        <>
          <SelectField
            label={COPY_TEXT.unit}
            value={chosen}
            options={[{ value: WHOLE, text: COPY_TEXT.wholeBook }, ...units]}
            onChange={setUnit}
          />
          <CopyPanel
            book={book}
            desk={desk}
            travel={travel}
            order={order}
            onLeaveOut={setLeaveOut}
          />
        </>
      )}
    </>
  );
}
