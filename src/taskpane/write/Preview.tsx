import { Spinner } from '@fluentui/react-components';
import { Suspense } from 'react';
import { PREVIEW_TEXT } from '../../text/pane/preview';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { ErrorBoundary } from '../frame/ErrorBoundary';
import { SheetsPreview } from '../frame/load-screens';

/** Sheets as they will print. Where that fails, they can still be written. */
export function Preview({ sheets }: { readonly sheets: readonly SheetPlan[] }) {
  return (
    <ErrorBoundary>
      <Suspense fallback={<Spinner size="tiny" label={PREVIEW_TEXT.loading} />}>
        <SheetsPreview sheets={sheets} />
      </Suspense>
    </ErrorBoundary>
  );
}
