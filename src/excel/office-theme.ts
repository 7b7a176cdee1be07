/** Whether Office is drawn dark; null where it does not say, as in a browser. */
export function isOfficeDark(): boolean | null {
  const background = readBackground();
  if (background === undefined || !/^#[0-9a-f]{6}$/i.test(background)) return null;
  const channels = [1, 3, 5].map((at) => parseInt(background.slice(at, at + 2), 16));
  return channels.reduce((sum, channel) => sum + channel, 0) < (3 * 255) / 2;
}

/** Office.js throws where the program around it is too old to know of themes. */
function readBackground(): string | undefined {
  try {
    const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
    return theme?.bodyBackgroundColor;
  } catch {
    return undefined;
  }
}
