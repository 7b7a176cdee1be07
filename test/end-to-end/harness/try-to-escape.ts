/** In the page: every way out that there is. Tells which directives stood in the way. */
export async function tryToEscape(elsewhere: string): Promise<readonly string[]> {
  const refused = new Set<string>();
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
    refused.add(effectiveDirective),
  );
  const add = (tag: string, attributes: Record<string, string>, text = ''): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    document.body.append(element);
    return element;
  };
  const attempts: readonly (() => unknown)[] = [
    () => fetch(`${elsewhere}/so.xlsx`, { method: 'POST', body: 'x', mode: 'no-cors' }),
    () => navigator.sendBeacon(`${elsewhere}/dem`, 'x'),
    () => new WebSocket(elsewhere.replace('https', 'wss')),
    () => new Worker(URL.createObjectURL(new Blob(['']))),
    () => new FontFace('X', `url(${elsewhere}/x.woff2)`).load(),
    () => add('img', { src: `${elsewhere}/x.png` }),
    () => add('video', { src: `${elsewhere}/x.mp4` }),
    () => add('object', { data: `${elsewhere}/x.svg` }),
    () => add('iframe', { src: `${elsewhere}/x.html` }),
    () => add('base', { href: elsewhere }),
    () => add('link', { rel: 'stylesheet', href: `${elsewhere}/x.css` }),
    () => add('script', { src: `${elsewhere}/x.js` }),
    () => add('script', {}, 'window.hasEscaped = true'),
    () => add('button', { onclick: 'window.hasEscaped = true' }).click(),
    () => (add('form', { action: elsewhere, method: 'post' }) as HTMLFormElement).submit(),
  ];
  for (const attempt of attempts) {
    try {
      await attempt();
    } catch {
      // Some ways throw besides.
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  return [...refused].sort();
}
