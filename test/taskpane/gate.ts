/** Something waits before it until a test opens it. */
export type Gate = { readonly opened: Promise<void>; readonly open: () => void };

export function makeGate(): Gate {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
