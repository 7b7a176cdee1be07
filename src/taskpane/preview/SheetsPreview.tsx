import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { PREVIEW_TEXT } from '../../text/pane/preview';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { SheetPreview } from './SheetPreview';

/** Planned sheets as they will print; one is chosen where there are several. */
export function SheetsPreview({ sheets }: { readonly sheets: readonly SheetPlan[] }) {
  const [name, setName] = useState('');
  const sheet = sheets.find((one) => one.name === name) ?? sheets[0];
  if (sheet === undefined) return null;
  return (
    <>
      {sheets.length > 1 && (
        <Field label={PREVIEW_TEXT.sheet} size="small">
          <Select value={sheet.name} onChange={(_, { value }) => setName(value)}>
            {sheets.map((one) => (
              <option key={one.name}>{one.name}</option>
            ))}
          </Select>
        </Field>
      )}
      <SheetPreview key={sheet.name} sheet={sheet} />
    </>
  );
}
