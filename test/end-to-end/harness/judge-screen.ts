import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 AA, and what axe calls good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is wrong with the screen as it stands: for who listens, who enlarges, who has little room. */
export async function judgeScreen(page: Page): Promise<readonly string[]> {
  await untilStill(page);
  return [...(await findOverflow(page)), ...(await askAxe(page))];
}

/** Until colours that are on their way have come: what turns for ever, turns on. */
function untilStill(page: Page): Promise<unknown> {
  return page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
        .map(({ finished }) => finished),
    ),
  );
}

async function askAxe(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (values) => {
    const found = await window.axe.run({ runOnly: { type: 'tag', values } });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any, all, none }) => {
        const [why] = [...any, ...all, ...none];
        return `${id}: ${html.slice(0, 200)} ${why?.message ?? ''}`;
      }),
    );
  }, RULES);
  return violations;
}

/** Whatever makes the page wider than its window. */
function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`wider than ${clientWidth}: ${wide.at(-1)?.outerHTML.slice(0, 200) ?? scrollWidth}`];
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
