/** Whether Office is drawn dark; null where it does not say, as in a browser. */
export function isOfficeDark(): boolean | null {
  const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)
    ?.bodyBackgroundColor;
  if (background === undefined || !/^#[0-9a-f]{6}$/i.test(background)) return null;
  const channels = [1, 3, 5].map((at) => parseInt(background.slice(at, at + 2), 16));
  return channels.reduce((sum, channel) => sum + channel, 0) < (3 * 255) / 2;
}
