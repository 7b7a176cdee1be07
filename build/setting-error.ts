/** A build setting that cannot be used; shown to whoever builds, without a stack. */
export class SettingError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.stack = sentence;
  }
}
