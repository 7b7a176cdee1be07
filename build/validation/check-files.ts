import type { ManifestProblem } from './manifest-problem';
import { type Element, elementsNamed } from './manifest-tree';
import { resourcesOf, valueOfReference } from './resources';
import { fileAt, type ServedFiles } from './served-files';

const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n';
/** Office asks for these of every button. */
const NEEDED_SIZES = ['16', '32', '80'];
const STORE_ICONS: Readonly<Record<string, string>> = {
  IconUrl: '32',
  HighResolutionIconUrl: '64',
};

/** Every address leads to a file beside the pane; every icon has the size it is named for. */
export function checkFiles(root: Element, pane: string, files: ServedFiles): ManifestProblem[] {
  const addressed = [
    ...['SourceLocation', ...Object.keys(STORE_ICONS)].flatMap((name) => elementsNamed(root, name)),
    ...resourcesOf(root, 'bt:Images'),
    ...resourcesOf(root, 'bt:Urls'),
  ];
  const missing = addressed.flatMap(({ line, attributes }) => {
    const address = attributes.get('DefaultValue');
    if (fileAt(files, pane, address)) return [];
    const message = `${address}: không có tệp này cạnh trang của ngăn`;
    return [{ rule: 'file' as const, line, message }];
  });
  return [...missing, ...checkIcons(root, pane, files)];
}

function checkIcons(root: Element, pane: string, files: ServedFiles): ManifestProblem[] {
  const store = Object.entries(STORE_ICONS).flatMap(([name, size]) =>
    elementsNamed(root, name).map((element) => ({
      element,
      size,
      address: element.attributes.get('DefaultValue'),
    })),
  );
  const lists = elementsNamed(root, 'over:Icon');
  const buttons = lists.flatMap(({ children }) =>
    children.map((element) => ({
      element,
      size: element.attributes.get('size') ?? '',
      address: valueOfReference(root, element),
    })),
  );
  return [
    ...lists.flatMap(({ line, children }) => {
      const sizes = children.map(({ attributes }) => attributes.get('size'));
      const faults = [
        ...NEEDED_SIZES.filter((size) => !sizes.includes(size)).map((size) => `thiếu cỡ ${size}`),
        ...sizes.filter((size, at) => sizes.indexOf(size) < at).map((size) => `hai cỡ ${size}`),
      ];
      return faults.map((fault) => {
        return { rule: 'icon' as const, line, message: `<Icon> ${fault}` };
      });
    }),
    ...[...store, ...buttons].flatMap(({ element: { line }, size, address }) => {
      const file = fileAt(files, pane, address);
      const drawn = file && pngSize(file);
      // A missing file has been reported already.
      if (!file || drawn === `${size}×${size}`) return [];
      const found = drawn ?? 'không phải ảnh PNG';
      const message = `${address}: cần ảnh ${size}×${size} điểm, đang là ${found}`;
      return [{ rule: 'icon' as const, line, message }];
    }),
  ];
}

function pngSize(file: Buffer): string | undefined {
  if (file.length < 24 || file.toString('latin1', 0, 8) !== PNG_SIGNATURE) return undefined;
  return `${file.readUInt32BE(16)}×${file.readUInt32BE(20)}`;
}
