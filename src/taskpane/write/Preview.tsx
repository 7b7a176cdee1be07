import { Suspense } from 'react';
import { WRITE_TEXT } from '../../text/pane/write';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { ErrorBoundary } from '../parts/ErrorBoundary';
import { SheetsPreview } from '../frame/load-screens';
import { Waiting } from '../parts/Waiting';

/** Sheets as they will print. Where that fails, they can still be written. */
export function Preview({ sheets }: { readonly sheets: readonly SheetPlan[] }) {
  return (
    <ErrorBoundary>
      <Suspense fallback={<Waiting label={WRITE_TEXT.drawing} />}>
        <SheetsPreview sheets={sheets} />
      </Suspense>
    </ErrorBoundary>
  );
}
