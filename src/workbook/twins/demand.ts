/** A test that a number in a cell must pass before it is calculated with. */
export type Demand = (cell: string) => string;
