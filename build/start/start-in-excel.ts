/** What starting asks of the machine. */
export interface Machine {
  hasExcel(): boolean;
  /** Serves the add-in at its development address; rejects if nothing answers there. */
  serve(): Promise<void>;
  /** Opens Excel with the add-in; rejects if that fails. */
  sideload(): Promise<void>;
  say(sentence: string): void;
}

/**
 * Opens the add-in in this machine's Excel.
 * @returns the exit code: 0 only if Excel was started with the add-in. Otherwise one sentence has
 * said what to do.
 */
export async function startInExcel(machine: Machine): Promise<0 | 1> {
  if (!machine.hasExcel()) {
    machine.say(
      'Máy này không có Excel cho Windows hoặc Mac nên không mở được Bình Xét trong Excel; hãy dùng dòng lệnh tdkt: npm run --silent tdkt -- --help',
    );
    return 1;
  }
  try {
    await machine.serve();
    await machine.sideload();
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    machine.say(
      `Không nạp được Bình Xét vào Excel (${reason}); hãy đóng Excel, chạy npm stop rồi npm start lại, hoặc dùng dòng lệnh tdkt: npm run --silent tdkt -- --help`,
    );
    return 1;
  }
}
