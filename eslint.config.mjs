import { builtinModules } from 'node:module';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const RULES = ['domain'];
const WORDS = [...RULES, 'text', 'presets'];
const SHEETS = [...WORDS, 'workbook'];
const USE_CASES = [...SHEETS, 'application'];

/** Which other folders of src each folder may import. */
const MAY_IMPORT = {
  domain: [],
  text: RULES,
  presets: [...RULES, 'text'],
  workbook: WORDS,
  application: SHEETS,
  excel: USE_CASES,
  xlsx: USE_CASES,
  docx: USE_CASES,
  functions: USE_CASES,
  taskpane: USE_CASES,
  commands: USE_CASES,
  cli: [...USE_CASES, 'xlsx', 'docx'],
};
const FOLDERS = Object.keys(MAY_IMPORT);

/** The one folder that may use each of these packages. */
const HOME_OF_PACKAGE = {
  hucre: 'xlsx',
  '@zip.js/zip.js': 'xlsx',
  '@noble/hashes': 'workbook',
  '@borgar/fx': 'workbook',
  docx: 'docx',
  commander: 'cli',
  react: 'taskpane',
  'react-dom': 'taskpane',
  '@fluentui': 'taskpane',
  '@tanstack': 'taskpane',
  zod: 'application',
  'node:': 'cli',
};

const VIETNAMESE = '/[À-ÖØ-öø-ỹ]/';
const FOLDERS_WITH_VIETNAMESE = ['text', 'presets', 'functions'];

const namesOf = (name) => (name === 'node:' ? ['node:.*', ...builtinModules] : [name]);

function importRule(folder, allowed, ownPatterns = []) {
  const foreignFolders = FOLDERS.filter((other) => other !== folder && !allowed.includes(other));
  const foreignPackages = Object.keys(HOME_OF_PACKAGE).filter(
    (name) => HOME_OF_PACKAGE[name] !== folder,
  );
  const patterns = [
    {
      regex: `(^|/)\\.\\./(${foreignFolders.join('|')})(/|$)`,
      message: `src/${folder} may import only: ${allowed.join(', ') || 'itself'}.`,
    },
    {
      regex: `^(${foreignPackages.flatMap(namesOf).join('|')})(/|$)`,
      message: `This package does not belong in src/${folder}.`,
    },
    ...ownPatterns,
  ];
  if (folder === 'domain') {
    patterns.push({ regex: '^[^.]', message: 'src/domain imports nothing from outside itself.' });
  }
  return ['error', { patterns }];
}

function syntaxRule(folder, { dynamicImport = false } = {}) {
  const forbidden = [
    ['ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]', 'Export by name.'],
    ['ExportAllDeclaration', 'No barrels: import from the file that defines the name.'],
    ['UnaryExpression[operator="+"]', 'Read numbers through the domain, not by unary plus.'],
  ];
  if (!dynamicImport) {
    forbidden.push(['ImportExpression', 'Only entry files may load code at run time.']);
  }
  if (folder === 'excel') {
    // Loops that are statements the rule of office-addins finds.
    forbidden.push([
      'CallExpression[callee.property.name=/^(flatMap|forEach|map|reduce)$/] CallExpression[callee.property.name="sync"]',
      'Ask about all in one batch, not one after another.',
    ]);
  }
  if (!FOLDERS_WITH_VIETNAMESE.includes(folder)) {
    forbidden.push([
      `Literal[value=${VIETNAMESE}], Literal[regex.pattern=${VIETNAMESE}], TemplateElement[value.cooked=${VIETNAMESE}], JSXText[value=${VIETNAMESE}]`,
      'Words that people read belong in src/text.',
    ]);
  }
  return ['error', ...forbidden.map(([selector, message]) => ({ selector, message }))];
}

function globalsRule(folder) {
  const forbidden = [{ name: 'parseFloat', message: 'Points and numbers are exact decimals.' }];
  if (folder === 'domain') forbidden.push({ name: 'Date', message: 'The domain has no clock.' });
  if (folder !== 'excel') {
    for (const name of ['Excel', 'Office', 'OfficeExtension']) {
      forbidden.push({ name, message: 'Only src/excel speaks to Excel.' });
    }
  }
  return ['error', ...forbidden];
}

function propertiesRule(folder, { excelRun = false } = {}) {
  const forbidden = [
    {
      object: 'Number',
      property: 'parseFloat',
      message: 'Points and numbers are exact decimals.',
    },
    { property: 'toFixed', message: 'Round through the domain.' },
  ];
  if (folder === 'domain') {
    forbidden.push({ object: 'Math', property: 'random', message: 'The domain is repeatable.' });
  }
  if (!excelRun) {
    forbidden.push({
      object: 'Excel',
      property: 'run',
      message: 'runExcel waits, and tells faults.',
    });
  }
  return ['error', ...forbidden];
}

const folderConfigs = FOLDERS.map((folder) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': importRule(folder, MAY_IMPORT[folder]),
    'no-restricted-syntax': syntaxRule(folder),
    'no-restricted-globals': globalsRule(folder),
    'no-restricted-properties': propertiesRule(folder),
    'no-console': folder === 'cli' ? 'off' : 'error',
  },
}));

export default defineConfig(
  { ignores: ['dist', 'out', 'coverage', 'test/cases'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 80 }],
    },
  },
  ...folderConfigs,
  {
    // Screens come with the step that is opened first, and so does what they do.
    files: ['src/taskpane/frame/load-screens.ts', 'src/taskpane/work/load-use-cases.ts'],
    rules: { 'no-restricted-syntax': syntaxRule('taskpane', { dynamicImport: true }) },
  },
  {
    files: ['src/excel/load-writing.ts'],
    rules: { 'no-restricted-syntax': syntaxRule('excel', { dynamicImport: true }) },
  },
  {
    // Excel's functions are registered before there is anything to compute.
    files: ['src/functions/register-functions.ts'],
    rules: { 'no-restricted-syntax': syntaxRule('functions', { dynamicImport: true }) },
  },
  {
    // The pane's entry files join the adapters, and one of them starts Office.js.
    files: ['src/taskpane/index.tsx', 'src/taskpane/browser.tsx'],
    rules: {
      'no-restricted-imports': importRule('taskpane', [
        ...USE_CASES,
        'excel',
        'xlsx',
        'docx',
        'functions',
        'commands',
      ]),
      'no-restricted-syntax': syntaxRule('taskpane', { dynamicImport: true }),
      'no-restricted-globals': ['error', 'parseFloat'],
    },
  },
  {
    files: ['src/taskpane/parts/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': importRule('taskpane', MAY_IMPORT.taskpane, [
        {
          regex: '^\\.\\./(?!\\.\\./|work/)',
          message: 'What all screens share knows no screen: only the work beside it.',
        },
      ]),
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    // What it warns of concerns the React compiler, which is not used.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error']),
    ),
  },
  {
    files: ['src/excel/run-excel.ts'],
    rules: { 'no-restricted-properties': propertiesRule('excel', { excelRun: true }) },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        module: 'readonly',
        require: 'readonly',
        process: 'readonly',
        __dirname: 'readonly',
        URL: 'readonly',
      },
    },
  },
);
