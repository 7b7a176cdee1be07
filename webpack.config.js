const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const DEV_URL = 'https://localhost:3000';

/** The address the add-in is served from: ADDIN_URL, without a slash at its end. */
function addinUrl() {
  const url = (process.env.ADDIN_URL ?? DEV_URL).replace(/\/+$/, '');
  if (!url.startsWith('https://')) throw new Error(`ADDIN_URL must begin with https://: ${url}`);
  return url;
}

async function devServer() {
  // Loaded only when serving: it makes certificates, which a build must not need.
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    host: 'localhost',
    port: new URL(DEV_URL).port,
    server: { type: 'https', options: await getHttpsServerOptions() },
    static: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
  };
}

module.exports = async (env, { mode = 'production' }) => ({
  mode,
  devtool: 'source-map',
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].[contenthash].js',
    clean: true,
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
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane'],
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icon-*.png' },
        {
          from: 'manifest.xml',
          transform: (content) => content.toString().replaceAll(DEV_URL, addinUrl()),
        },
      ],
    }),
  ],
  ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
});
