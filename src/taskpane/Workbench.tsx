import { paneText } from '../text/pane';
import type { PaneWork } from './pane-work';
import { Paragraph } from './Paragraph';
import { StepLinks } from './StepLinks';
import { StepPanel } from './StepPanel';
import { useChanges } from './use-changes';
import { useStep } from './use-step';
import { useTasks } from './use-tasks';

/** The pane beside a workbook: the steps of the work, one at a time. */
export function Workbench({ work }: { readonly work: PaneWork }) {
  const step = useStep();
  const changes = useChanges(work.watch);
  const tasks = useTasks(changes);
  return (
    <>
      <StepLinks current={step} />
      {!changes.isWatching && <Paragraph>{paneText.notWatching}</Paragraph>}
      <StepPanel key={step} step={step} tasks={tasks} work={work} />
    </>
  );
}
