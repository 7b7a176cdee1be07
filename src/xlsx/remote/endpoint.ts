/** One end of a line between two threads: a Worker, its own scope, or a MessagePort. */
export type Endpoint = {
  readonly postMessage: (message: unknown, transfer: ArrayBuffer[]) => void;
  readonly addEventListener: (
    kind: 'message' | 'error',
    listener: (event: { readonly data?: unknown }) => void,
  ) => void;
};

/** The page's end of a line to a thread. */
export type Thread = Endpoint & { readonly terminate: () => void };
