/** What `useKeptState` keeps: filters, orders and foldings, which mean nothing in another file. */
const KEPT = 'binh-xet.';

export function forgetChoices(): void {
  try {
    const { sessionStorage } = window;
    for (const name of Object.keys(sessionStorage)) {
      if (name.startsWith(KEPT)) sessionStorage.removeItem(name);
    }
  } catch {
    // Where storage is forbidden, nothing was kept.
  }
}
