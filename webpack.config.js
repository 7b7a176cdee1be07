require('tsx/cjs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { DEVELOPMENT_URL, readAddinUrl } = require('./build/addin-url.ts');
const { compileForOldExcel } = require('./build/compile-for-old-excel.ts');
const { BROWSER_POLICY, contentSecurityPolicy } = require('./build/content-security-policy.ts');
const { describeFunctions } = require('./build/functions-metadata.ts');
const { readOfficeJs } = require('./build/office-js.ts');
const { placeManifest } = require('./build/place-manifest.ts');
const { PANE_PAGE_TEXT, TOO_OLD_TEXT } = require('./src/text/pages.ts');

async function devServer() {
  // Loaded only when serving: it makes certificates, which a build must not need.
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    host: 'localhost',
    port: new URL(DEVELOPMENT_URL).port,
    server: { type: 'https', options: await getHttpsServerOptions() },
    static: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
  };
}

module.exports = async (env, { mode = 'production' }) => {
  const addinUrl = readAddinUrl(process.env.ADDIN_URL);
  const officeJs = readOfficeJs(process.env.OFFICE_JS);
  const page = (filename, template, options) =>
    new HtmlPlugin({
      template: `./src/taskpane/pages/${template}`,
      filename,
      officeJs: officeJs.script,
      policy: contentSecurityPolicy(officeJs.origin),
      browserAddress: `${addinUrl}/browser.html`,
      ...options,
    });
  const scriptForOldExcel = (name) => ({
    from: `src/taskpane/pages/${name}.ts`,
    to: `${name}.js`,
    transform: compileForOldExcel,
  });
  return {
    mode,
    devtool: 'source-map',
    entry: {
      // manifest.xml names this file, and it runs on its own; the pane shares what is in it.
      functions: { import: './src/functions/register-functions.ts', filename: 'functions.js' },
      taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
      browser: './src/taskpane/browser.tsx',
    },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: '[name].[contenthash].js',
      publicPath: '',
      clean: true,
    },
    performance: {
      assetFilter: (name) => !/^office-js\/|\.map$/.test(name),
      // Just below 100 kB once packed (test/manifest/weight.test.ts); of office.js nothing is counted.
      maxAssetSize: 340_000,
      maxEntrypointSize: 340_000,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'esbuild-loader',
          options: { target: 'es2020', jsx: 'automatic' },
        },
      ],
    },
    plugins: [
      page('taskpane.html', 'pane.html', {
        chunks: ['functions', 'taskpane'],
        isInExcel: true,
        text: PANE_PAGE_TEXT,
      }),
      page('too-old.html', 'too-old.html', { inject: false, text: TOO_OLD_TEXT }),
      page('browser.html', 'pane.html', {
        chunks: ['browser'],
        isInExcel: false,
        policy: BROWSER_POLICY,
        text: PANE_PAGE_TEXT,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png' },
          { from: 'assets/help', to: 'help' },
          scriptForOldExcel('turn-away-old-excel'),
          scriptForOldExcel('answer-office'),
          {
            from: 'manifest.xml',
            transform: (content) => placeManifest(content.toString(), addinUrl),
          },
          {
            from: 'src/functions/register-functions.ts',
            to: 'functions.json',
            transform: () => describeFunctions(addinUrl),
          },
          // Already minified, and its licence asks for its original form.
          ...officeJs.files.map((file) => ({ ...file, info: { minimized: true } })),
        ],
      }),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  };
};
