import { useCallback, useEffect, useState } from 'react';
import { explainWait, NEXT_TEXT } from '../../../text/pane/travel';
import { describeLeftBehind, NEXT_YEAR } from '../../../text/travel/next-year';
import { Paragraph } from '../../parts/Paragraph';
import { Fold } from '../../parts/Fold';
import { NoResults } from '../../parts/NoResults';
import { SelectField } from '../../parts/SelectField';
import { HandOver } from '../HandOver';
import { Preparation } from '../Preparation';
import type { JobProps } from '../job-props';
import { usePrepared } from '../use-prepared';
import { useTask } from '../use-task';

/** Which year; then what is carried over, and the new book. */
export function NextView(props: JobProps) {
  const { book, desk, travel } = props;
  const [wanted, setYear] = useState<number | null>(null);
  if (book.scored === null) return <NoResults errors={book.checked.report.errors} desk={desk} />;
  const years = travel.listLaterYears(book.scored);
  const year = years.find((one) => one === wanted) ?? years[0];
  return (
    <>
      <SelectField
        label={NEXT_TEXT.year}
        value={String(year)}
        options={years.map(String).map((one) => ({ value: one, text: one }))}
        onChange={(one) => setYear(Number(one))}
      />
      <NextPanel {...props} year={year} />
    </>
  );
}

function NextPanel({ book, desk, travel, year }: JobProps & { readonly year: number }) {
  const planned = usePrepared(
    useCallback((pace) => travel.planNext(book, year, pace), [travel, book, year]),
  );
  const opening = useTask<string>();
  const { forget } = opening;
  const { value: next, state } = planned;
  useEffect(forget, [forget, next]);
  return (
    <>
      <Preparation {...planned} />
      {next !== null && (
        <>
          <Paragraph>{NEXT_TEXT.carries(next.criteria, next.nominees)}</Paragraph>
          {next.ranks > 0 && <Paragraph>{NEXT_TEXT.ranks(next.ranks)}</Paragraph>}
          <Paragraph>{NEXT_TEXT.comparison}</Paragraph>
          {describeLeftBehind(next).map((sentence) => (
            <Paragraph key={sentence}>{sentence}</Paragraph>
          ))}
          {next.mentions.length > 0 && (
            <Fold title={NEXT_TEXT.mentions(next.mentions.length)}>
              {next.mentions.map(({ sheet, cell }) => (
                <Paragraph key={`${sheet}!${cell}`}>
                  {NEXT_YEAR.mention(sheet, cell, next.lastYear)}
                </Paragraph>
              ))}
            </Fold>
          )}
        </>
      )}
      <HandOver
        label={NEXT_TEXT.make(year)}
        make={next && state === 'ready' ? (signal) => travel.openNext(next, year, signal) : null}
        reason={explainWait(state)}
        task={opening}
        done={opening.value && NEXT_TEXT.done[desk.work.opensBooks](opening.value)}
      />
    </>
  );
}
