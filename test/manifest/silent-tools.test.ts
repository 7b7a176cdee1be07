import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const FAIL_ON_NETWORK = path.join(__dirname, 'fail-on-network.js');

/** Runs a script for somebody who has never set anything, where any connection ends it with 99. */
function runWithoutNetwork(...args: string[]) {
  const home = mkdtempSync(path.join(tmpdir(), 'home-'));
  return spawnSync(process.execPath, ['--require', FAIL_ON_NETWORK, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, HOME: home, USERPROFILE: home },
  });
}

test('the guard notices a connection', () => {
  const { status } = runWithoutNetwork('-e', 'require("https").get("https://vi-du.vn")');
  expect(status).toBe(99);
});

// Every command of Microsoft's tools reports through office-addin-usage-data.
test("Microsoft's tools report nothing about their use", () => {
  const tool = path.join('node_modules', 'office-addin-manifest', 'cli.js');
  const { status, stdout } = runWithoutNetwork(tool, 'info', 'manifest.xml');
  expect(stdout).toContain('cc1ad87d-b94b-4051-ba26-96d5f4753712');
  expect(status).toBe(0);
});
