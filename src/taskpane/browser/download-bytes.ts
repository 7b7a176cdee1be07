const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Lets the browser put the bytes where it puts what people download. */
export function downloadBytes(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Browsers take the bytes after the click; a minute is more than any needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
