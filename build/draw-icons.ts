import { execFileSync } from 'node:child_process';
import path from 'node:path';

// Draws the icons that manifest.xml names. Run by hand after a change of an .svg, on a machine
// with rsvg-convert (Debian: librsvg2-bin); the .png files are kept in the repository.
const FOLDER = path.resolve(__dirname, '../assets/icons');
const NAMES = ['binh-xet', 'check', 'score', 'nominate', 'travel'];
const SIZES = [16, 32, 64, 80];

for (const name of NAMES) {
  for (const size of SIZES) {
    // At 16 pixels a drawing of its own: lines on whole pixels and less of them.
    const source = size === 16 ? `${name}-16.svg` : `${name}.svg`;
    execFileSync('rsvg-convert', [
      `--width=${size}`,
      `--height=${size}`,
      `--output=${path.join(FOLDER, `${name}-${size}.png`)}`,
      path.join(FOLDER, source),
    ]);
  }
}
