import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the lockfile says of a package. */
interface Locked {
  integrity?: string;
  resolved?: string;
  link?: boolean;
  inBundle?: boolean;
}

const ROOT = resolve(import.meta.dirname, '..');
const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};

/** All that npm fetches: neither the project, nor folders of it, nor what comes inside another package. */
const fetched = Object.entries(packages).filter(
  ([path, { link, inBundle }]) => path !== '' && link !== true && inBundle !== true,
);

describe('package-lock.json', () => {
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
