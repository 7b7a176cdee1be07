/**
 * The Content-Security-Policy of the pages in Excel: they reach their own server and Office.js,
 * nothing else. Styles may be inline because Fluent UI writes them while it runs.
 */
export function contentSecurityPolicy(officeJsOrigin: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${officeJsOrigin}`.trimEnd(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The policy of the page without Excel, which holds people's files: it loads its own code, in
 * threads too, and connects to nothing.
 */
export const BROWSER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
