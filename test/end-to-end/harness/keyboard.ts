import type { Page } from 'playwright-core';

/** As far as anybody would go on pressing Tab. */
const MOST_STOPS = 120;

/** Goes on by Tab until the control of a name has the focus, and waits until pressing it does something. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const isIt = (found: string): boolean =>
    typeof name === 'string' ? found === name : name.test(found);
  const passed: string[] = [];
  while (passed.length < MOST_STOPS) {
    const found = await nameFocus(page);
    if (isIt(found)) return page.locator(':focus:not([aria-disabled="true"])').waitFor();
    passed.push(found);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${String(name)}, but to:\n${passed.join('\n')}`);
}

/** What has the focus, by its role and name as they are read out; empty between the last and the first. */
export async function nameFocus(page: Page): Promise<string> {
  const focus = page.locator(':focus');
  if ((await focus.count()) === 0) return '';
  const [told = ''] = (await focus.ariaSnapshot()).split('\n');
  return told.replace(/^- (?:\w+) "(.*?)".*$/, '$1');
}

export type Stop = { readonly name: string; readonly isSeen: boolean };

/** Every stop of the Tab key on the screen, and whether it can be seen that it has the focus. */
export async function listStops(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  const seen = new Map<string, boolean>();
  while ((await nameFocus(page)) !== '') await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  while (stops.length < MOST_STOPS) {
    const name = await nameFocus(page);
    if (name === '') return stops;
    // Controls of one look show it alike.
    const look = await page.locator(':focus').evaluate((element) => element.className);
    const isSeen = seen.get(look) ?? (await isFocusSeen(page));
    seen.set(look, isSeen);
    stops.push({ name, isSeen });
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab has no end: ${stops.map((stop) => stop.name).join('\n')}`);
}

/** Whether the screen looks otherwise around what has the focus than it does without. */
async function isFocusSeen(page: Page): Promise<boolean> {
  const focus = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  const box = await focus.asElement()?.boundingBox();
  if (box === null || box === undefined) return false;
  const clip = {
    x: Math.max(0, box.x - 4),
    y: Math.max(0, box.y - 4),
    width: box.width + 8,
    height: box.height + 8,
  };
  const take = (): Promise<Buffer> =>
    page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  const withFocus = await take();
  await focus.evaluate((element) => element.blur());
  const without = await take();
  await focus.evaluate((element) => element.focus({ preventScroll: true }));
  return !withFocus.equals(without);
}

/** What can be worked on the screen, by name: of a group of radio buttons the chosen one. */
export async function listControls(page: Page): Promise<readonly string[]> {
  const controls = page.locator(
    'a[href]:visible, button:visible, select:visible, textarea:visible, input:not([type=radio]):visible, input[type=radio]:checked:visible',
  );
  const names: string[] = [];
  for (const control of await controls.all()) {
    await control.focus();
    names.push(await nameFocus(page));
  }
  return names;
}
