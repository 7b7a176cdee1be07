import { useState } from 'react';
import type { ComponentType } from 'react';
import { STEP_NAMES } from '../../text/pane/frame';
import { TRAVEL_TEXT } from '../../text/pane/travel';
import type { TravelJob } from '../../text/pane/travel';
import type { ScreenProps } from '../frame/screen-props';
import { useKeptState } from '../parts/use-kept-state';
import { BackButton } from '../parts/BackButton';
import { Heading } from '../parts/Heading';
import { useStackStyle } from '../parts/use-stack-style';
import { CopyView } from './copy/CopyView';
import { FormsView } from './forms/FormsView';
import type { JobProps } from './job-props';
import { JobList } from './JobList';
import { MergeView } from './merge/MergeView';
import { NextView } from './next/NextView';
import { Preparation } from './Preparation';
import { useTravel } from './use-travel';

const VIEWS: Readonly<Record<TravelJob, ComponentType<JobProps>>> = {
  copy: CopyView,
  forms: FormsView,
  merge: MergeView,
  next: NextView,
};
const JOBS = Object.keys(VIEWS) as TravelJob[];

/** Files that leave the workbook and come back to it: one job at a time. */
export function TravelScreen({ book, desk }: ScreenProps) {
  const stack = useStackStyle();
  const [kept, keep] = useKeptState<string>('travel.job', '');
  const [left, setLeft] = useState<TravelJob | null>(null);
  const [hasMoved, setMoved] = useState(false);
  const job = JOBS.find((one) => one === kept) ?? null;
  const goTo = (next: TravelJob | null): void => {
    setLeft(job);
    setMoved(true);
    keep(next ?? '');
  };
  return (
    <section aria-label={STEP_NAMES.travel} className={stack}>
      {job === null ? (
        <JobList jobs={JOBS} focused={left} onChoose={goTo} />
      ) : (
        <>
          <BackButton onClick={() => goTo(null)}>{TRAVEL_TEXT.back}</BackButton>
          <Heading takesFocus={hasMoved}>{TRAVEL_TEXT.jobs[job].name}</Heading>
          <Job job={job} book={book} desk={desk} />
        </>
      )}
    </section>
  );
}

type Props = Pick<JobProps, 'book' | 'desk'> & { readonly job: TravelJob };

function Job({ job, book, desk }: Props) {
  const { value: travel, ...loading } = useTravel(desk.work);
  const View = VIEWS[job];
  if (travel === null) return <Preparation {...loading} />;
  return <View book={book} desk={desk} travel={travel} />;
}
