/**
 * The Content-Security-Policy of every page: it reaches its own server and Office.js, nothing
 * else. Styles may be inline because Fluent UI writes them while it runs.
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
