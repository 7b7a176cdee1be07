/** In points: Excel allows no higher row. */
export const HIGHEST_ROW = 409;
