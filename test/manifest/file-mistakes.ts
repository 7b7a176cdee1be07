import { GOOD_ADDIN, withFile, withFiles, withManifest } from './good-addin';
import type { Mistake } from './manifest-mistakes';

const icon = (name: string) => GOOD_ADDIN.files.get(`assets/icons/${name}.png`);
const LOCAL = 'https://localhost:3000';
const DESCRIBED = '{"id":"XEPHANG"}';

const ADDRESSES: readonly Mistake[] = [
  [
    'https',
    'http://vi-du.vn',
    withManifest(`"${LOCAL}/assets/icons/check-16.png"`, '"http://vi-du.vn/16.png"'),
  ],
  ['file', 'check-17.png', withManifest('check-16.png', 'check-17.png')],
  [
    'file',
    'https://vi-du.vn',
    withManifest(`"${LOCAL}/assets/icons/check-16.png"`, '"https://vi-du.vn/16.png"'),
  ],
  ['file', 'functions.json', withFiles(['functions.json', undefined])],
  ['icon', '32×32', withFiles(['assets/icons/check-16.png', icon('check-32')])],
  [
    'icon',
    '64×64',
    withManifest(
      '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icons/binh-xet-64',
      '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icons/binh-xet-80',
    ),
  ],
  ['icon', 'PNG', withFiles(['assets/icons/check-16.png', '<svg/>'])],
  [
    'icon',
    '80',
    withManifest(
      '<bt:Image size="80" resid="Check.80" />',
      '<bt:Image size="24" resid="Check.80" />',
    ),
  ],
  [
    'icon',
    'hai cỡ 16',
    withManifest(
      'resid="Check.16" />',
      'resid="Check.16" /><bt:Image size="16" resid="Check.16" />',
    ),
  ],
];

const PAGE: readonly Mistake[] = [
  ['page', 'viết thẳng', withFile('taskpane.html', '</head>', '<script>start()</script></head>')],
  [
    'page',
    'missing.js',
    withFile('taskpane.html', '</head>', '<script src="missing.js"></script></head>'),
  ],
  [
    'page',
    'https://vi-du.vn',
    withFile('taskpane.html', '</head>', '<script src="https://vi-du.vn/a.js"></script></head>'),
  ],
  ['page', 'default-src', withFile('taskpane.html', "default-src 'none'", "default-src 'self'")],
  [
    'page',
    'Content-Security-Policy',
    withFile('taskpane.html', "connect-src 'self'", "connect-src 'self' https://vi-du.vn"),
  ],
  [
    'page',
    'Content-Security-Policy',
    withFile('taskpane.html', "connect-src 'self'", "connect-src 'self' wss://vi-du.vn"),
  ],
];

const REGISTRATION: readonly Mistake[] = [
  ['functions', 'TDKT', withManifest('DefaultValue="TDKT"', 'DefaultValue="EC"')],
  [
    'functions',
    'đăng ký hàm XEPHANG',
    withFile('functions.js', "'XEPHANG'", "'XEPHANG', undefined"),
  ],
  ['functions', 'đăng ký hàm LYDO', withFile('functions.js', "'LYDO'", "'LIDO'")],
  ['functions', 'LYDO không có mô tả', withFile('functions.json', ',{"id":"LYDO"}', '')],
  [
    'functions',
    'nothing of this page',
    withFile(
      'functions.js',
      'CustomFunctions.associate',
      "throw new Error('nothing of this page');\nCustomFunctions.associate",
    ),
  ],
  ['functions', 'hai lần', withFile('functions.json', DESCRIBED, `${DESCRIBED},${DESCRIBED}`)],
  [
    'functions',
    'help/lydo.html',
    withFile('functions.json', '"LYDO"', `"LYDO","helpUrl":"${LOCAL}/help/lydo.html"`),
  ],
  ['functions', 'XẾPHẠNG', withFile('functions.json', 'XEPHANG', 'XẾPHẠNG')],
  ['functions', 'functions.json', withFile('functions.json', '{"functions"', '{"function"')],
  ['commands', 'nominate', withFile('pane.js', "'nominate'", "'nominated'")],
  [
    'commands',
    'no pane today',
    withFile('pane.js', 'for (', "throw new Error('no pane today');\nfor ("),
  ],
];

export const FILE_MISTAKES = [...ADDRESSES, ...PAGE, ...REGISTRATION];
