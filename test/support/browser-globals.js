// jsdom has no text codecs and no streams, which every browser has; hucre and zip.js need them.
const streams = require('node:stream/web');
const { TextDecoder, TextEncoder } = require('node:util');

for (const [name, value] of Object.entries({ TextDecoder, TextEncoder, ...streams })) {
  globalThis[name] ??= value;
}
