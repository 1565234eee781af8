import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ARGUMENTS } from './browser.ts';
import { packagedChromium } from './packaged-chromium.ts';
import { canHaveSandbox, lacksSandbox } from './sandbox.ts';

const ROOT = 0;
const isRoot = process.getuid?.() === ROOT;
const packaged = await packagedChromium();

describe('the sandbox of the browser', () => {
  it('is left out for root alone', () => {
    expect(canHaveSandbox(ROOT)).toBe(false);
    expect(canHaveSandbox(1000)).toBe(true);
    expect(canHaveSandbox(65_534)).toBe(true);
  });

  it('is there on systems that have no root', () => {
    expect(canHaveSandbox(undefined)).toBe(true);
  });

  it('is switched off by no argument that every browser gets', () => {
    expect(ARGUMENTS.join(' ')).not.toContain('sandbox');
  });

  // Only root is refused one on every system.
  it.skipIf(!packaged || !isRoot)('is told of when it is what the browser lacks', async () => {
    const started = chromium.launch({
      executablePath: packaged?.executablePath ?? '',
      chromiumSandbox: true,
      env: { ...process.env, ...packaged?.envWithLibraries },
    });
    const error: unknown = await started.then(
      (browser) => browser.close(),
      (reason: unknown) => reason,
    );
    expect(lacksSandbox(error)).toBe(true);
  });

  it('is not told of for other reasons', () => {
    expect(lacksSandbox(new Error('spawn chromium ENOENT'))).toBe(false);
  });
});
