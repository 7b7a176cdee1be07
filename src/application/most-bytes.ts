/** A larger file is refused unread: this is a hundred times the book of a large province. */
export const MOST_BYTES = 100 * 1024 * 1024;
