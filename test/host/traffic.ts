/** What has gone between client and host. */
export class Traffic {
  /** Batches of the add-in: each `context.sync()` that had something to say. */
  batches = 0;
  /** Batches that only let go of objects, which `Excel.run` sends at its end. */
  cleanups = 0;
  /** Batches in which custom functions answer. */
  functionAnswers = 0;
  actions = 0;
  requestBytes = 0;
  responseBytes = 0;
  largestRequest = 0;
  largestResponse = 0;

  noteRequest(bytes: number, actions: number): void {
    this.batches += 1;
    this.actions += actions;
    this.requestBytes += bytes;
    this.largestRequest = Math.max(this.largestRequest, bytes);
  }

  noteResponse(bytes: number): void {
    this.responseBytes += bytes;
    this.largestResponse = Math.max(this.largestResponse, bytes);
  }

  reset(): void {
    Object.assign(this, new Traffic());
  }
}
