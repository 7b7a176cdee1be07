import type { WorkbookPlan } from '../../src/workbook/sheet-plan';

/** Cells as Excel hands them to a custom function: blank is null, a number has lost its format. */
export type Values = unknown[][];

/** Each table of a planned workbook by its name, with its headings: what `Table[#All]` gives. */
export function tablesOf(plan: WorkbookPlan): Readonly<Record<string, Values>> {
  return Object.fromEntries(
    plan.sheets.flatMap(({ rows, tables }) =>
      tables.map(({ name, area }) => [
        name,
        rows.slice(area.top, area.bottom + 1).map(({ cells }) =>
          Array.from({ length: area.right - area.left + 1 }, (_, column) => {
            return cells[area.left + column]?.value ?? null;
          }),
        ),
      ]),
    ),
  );
}

/** An error cell, as the runtime hands it over where errors are allowed. */
export function errorCell(code: string): unknown {
  return new (globalThis as unknown as HostGlobal).CustomFunctions.Error(code);
}

export class HostError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

type HostGlobal = {
  CustomFunctions: {
    Error: typeof HostError;
    ErrorCode: Readonly<Record<string, string>>;
    associate: (id: string, answer: unknown) => void;
  };
};

/** The part of the runtime that functions need; the genuine one is tried in test/host. */
export function installRuntime(): Map<string, unknown> {
  const associated = new Map<string, unknown>();
  (globalThis as unknown as HostGlobal).CustomFunctions = {
    Error: HostError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    associate: (id, answer) => associated.set(id, answer),
  };
  return associated;
}
