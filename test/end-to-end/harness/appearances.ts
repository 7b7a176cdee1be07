import type { Page } from 'playwright-core';

/** How a screen may be shown: in which colours, and in how much room. */
export type Appearance = {
  readonly name: string;
  readonly media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  readonly width: number;
  readonly height: number;
};

const PLAIN = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' } as const;

export const LIGHT: Appearance = { name: 'light', width: 320, height: 640, media: PLAIN };

export const APPEARANCES: readonly Appearance[] = [
  LIGHT,
  { name: 'dark', width: 320, height: 640, media: { ...PLAIN, colorScheme: 'dark' } },
  {
    name: 'high-contrast',
    width: 320,
    height: 640,
    media: { ...PLAIN, colorScheme: 'dark', forcedColors: 'active' },
  },
  // The narrowest pane at 200%: half the room.
  { name: 'enlarged', width: 160, height: 320, media: PLAIN },
];

/** What the page without Excel has on a small laptop. */
export const LAPTOP: Appearance = { name: 'laptop', width: 1366, height: 768, media: PLAIN };

/** Colours on their way to others are no colours of the page: it has them when this ends. */
export async function show(page: Page, { media, width, height }: Appearance): Promise<void> {
  await page.emulateMedia(media);
  await page.setViewportSize({ width, height });
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const transitions = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  });
}
