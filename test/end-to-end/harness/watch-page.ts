import type { Page } from 'playwright-core';

/** What a page has done that it must not, in sentences. */
export type PageWatch = {
  readonly requests: readonly string[];
  readonly faults: readonly string[];
};

/**
 * Notes every request, and as faults: those that leave the given origins or fail, errors on the console
 * (the browser writes there what the Content-Security-Policy forbids) and errors that nobody caught.
 */
export function watchPage(page: Page, origins: readonly string[]): PageWatch {
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (address.protocol === 'data:' || address.protocol === 'blob:') return;
    requests.push(address.href);
    if (!origins.includes(address.origin)) faults.push(`left for ${address.href}`);
  });
  page.on('requestfailed', (request) => {
    faults.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`not caught: ${error.message}`));
  return { requests, faults };
}
