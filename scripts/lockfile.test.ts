import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a lockfile says of a package. */
interface Locked {
  integrity?: string;
  resolved?: string;
  link?: boolean;
  inBundle?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
}

const ROOT = resolve(import.meta.dirname, '..');

const packagesOf = (folder: string): [path: string, Locked][] => {
  const text = readFileSync(join(ROOT, folder, 'package-lock.json'), 'utf8');
  return Object.entries((JSON.parse(text) as { packages: Record<string, Locked> }).packages);
};

describe.each(['.', 'bench'])('the lockfile of %s', (folder) => {
  /** All that npm fetches: neither the project, nor folders of it, nor what comes inside another package. */
  const fetched = packagesOf(folder).filter(
    ([path, { link, inBundle }]) => path !== '' && link !== true && inBundle !== true,
  );

  it('has the hash of every package, those for other systems among them', () => {
    const lacking = fetched.filter(([, { integrity = '' }]) => !/^sha512-\S{88}$/u.test(integrity));
    expect(lacking.map(([path]) => path)).toEqual([]);
    expect(fetched.length).toBeGreaterThan(100);
  });

  it('names no address that a package came from', () => {
    const bound = fetched.filter(([, { resolved }]) => resolved !== undefined);
    expect(bound.map(([path]) => path)).toEqual([]);
  });
});

describe('an installation', () => {
  const isFor = (here: string, wanted = [here]): boolean => wanted.includes(here);
  const packages = packagesOf('.').filter(([path, { inBundle }]) => path !== '' && !inBundle);
  /** On Linux x64, for which npm installs most: a browser is among it. */
  const others = packages
    .filter(([, { os, cpu, libc }]) => {
      return !(isFor('linux', os) && isFor('x64', cpu) && isFor('glibc', libc));
    })
    .map(([path]) => path);
  const installed = packages.filter(
    ([path]) => !others.some((other) => path === other || path.startsWith(`${other}/`)),
  );

  it('has at most 640 packages, and at most 410 without those of developers', () => {
    const forUsers = installed.filter(([, { dev }]) => !dev);
    expect(installed.length).toBeLessThanOrEqual(640);
    expect(forUsers.length).toBeLessThanOrEqual(410);
    expect(forUsers.length).toBeGreaterThan(100);
  });
});
