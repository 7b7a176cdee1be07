import type { Page } from 'playwright-core';

/** How a screen may be shown: in which colours, and in how much room. */
export type Appearance = {
  readonly name: string;
  readonly media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  readonly width: number;
};

const PLAIN = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' } as const;

export const LIGHT: Appearance = { name: 'light', width: 320, media: PLAIN };

export const APPEARANCES: readonly Appearance[] = [
  LIGHT,
  { name: 'dark', width: 320, media: { ...PLAIN, colorScheme: 'dark' } },
  {
    name: 'high-contrast',
    width: 320,
    media: { ...PLAIN, colorScheme: 'dark', forcedColors: 'active' },
  },
  // The narrowest pane at 200%: half the room.
  { name: 'enlarged', width: 160, media: PLAIN },
];

export async function show(page: Page, { media, width }: Appearance): Promise<void> {
  await page.emulateMedia(media);
  await page.setViewportSize({ width, height: 2 * width });
}
