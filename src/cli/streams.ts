/** Where a run writes; the process's own streams unless a test listens. */
export type Streams = {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
};
