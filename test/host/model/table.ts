import { countColumns } from './area';
import type { Area } from './area';

export type TableColumn = { readonly id: number; name: string };

/** An Excel table. Its area takes in headings and totals. */
export class Table {
  showHeaders = true;
  showTotals = false;
  style = 'TableStyleMedium2';
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  isDataFiltered = false;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  private nextColumn = 1;
  columns: TableColumn[] = [];

  constructor(
    readonly id: string,
    public name: string,
    public area: Area,
  ) {}

  /** Names from the left; a blank or a repeated one gets a number, as in Excel. */
  nameColumns(headings: readonly string[]): void {
    const taken = new Set<string>();
    this.columns = Array.from({ length: countColumns(this.area) }, (_, index) => {
      const name = freeName(headings[index] ?? '', index, taken);
      taken.add(name.toLowerCase());
      const kept = this.columns[index];
      return kept === undefined ? { id: this.nextColumn++, name } : { id: kept.id, name };
    });
  }

  get headings(): Area | null {
    return this.showHeaders ? { ...this.area, bottom: this.area.top } : null;
  }

  get totals(): Area | null {
    return this.showTotals ? { ...this.area, top: this.area.bottom } : null;
  }

  get body(): Area {
    return {
      ...this.area,
      top: this.area.top + (this.showHeaders ? 1 : 0),
      bottom: this.area.bottom - (this.showTotals ? 1 : 0),
    };
  }

  findColumn(key: string | number): TableColumn | null {
    const wanted = String(key).toLowerCase();
    return (
      this.columns.find(({ id, name }) => name.toLowerCase() === wanted || String(id) === wanted) ??
      null
    );
  }
}

function freeName(heading: string, index: number, taken: ReadonlySet<string>): string {
  const base = heading === '' ? `Column${index + 1}` : heading;
  let name = base;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base}${count}`;
  return name;
}
