/** In milliseconds. */
const REST = 600;

/**
 * Once its answers are delivered, Microsoft's runtime keeps a timer of half a second: one that ends
 * after the tests of a file finds their globals gone, and keeps the process of the tests alive.
 */
export function untilRuntimeRests(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, REST));
}
