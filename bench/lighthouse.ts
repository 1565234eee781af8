import { createServer } from 'node:net';
import lighthouse, { desktopConfig, type Flags } from 'lighthouse';
import { launchBrowser } from '../src/print/browser.ts';

/** What a page is judged by. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

/** The devices that Lighthouse imitates. */
export const DEVICES = ['mobile', 'desktop'] as const;

/** An audit that a page does not pass whole. */
export interface Shortcoming {
  id: string;
  title: string;
  /** From 0 to 1. */
  score: number;
  /** The measured value in words, where there is one. */
  value: string;
}

/** What Lighthouse says about a page. */
export interface Verdict {
  /** The page's address below the site's. */
  path: string;
  device: (typeof DEVICES)[number];
  /** From 0 to 100, in the order of the categories. */
  scores: number[];
  shortcomings: Shortcoming[];
}

/** Which pages are judged. */
interface AuditOptions {
  /** The address of the site's home page. */
  site: string;
  paths: readonly string[];
  /** Told before each page. */
  onStep: (path: string, device: string) => void;
}

/** Has Lighthouse judge pages of a site, one after the other, each as on a phone and on a desk. */
export async function auditPages({ site, paths, onStep }: AuditOptions): Promise<Verdict[]> {
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    const verdicts: Verdict[] = [];
    for (const path of paths) {
      for (const device of DEVICES) {
        onStep(path, device);
        verdicts.push(await audit(site, path, device, port));
      }
    }
    return verdicts;
  } finally {
    await browser.close();
  }
}

async function audit(
  site: string,
  path: string,
  device: Verdict['device'],
  port: number,
): Promise<Verdict> {
  const config = device === 'desktop' ? desktopConfig : undefined;
  const flags: Flags = { port, logLevel: 'silent', onlyCategories: [...CATEGORIES] };
  const result = await lighthouse(`${site}${path}`, flags, config);
  if (!result || result.lhr.runtimeError) {
    throw new Error(`${path}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
  }
  const { categories, audits } = result.lhr;
  return {
    path,
    device,
    scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
    shortcomings: Object.values(audits)
      .map(({ id, title, score, displayValue = '' }) => ({ id, title, score, value: displayValue }))
      .filter((found): found is Shortcoming => found.score !== null && found.score < 1),
  };
}

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new TypeError('no port');
  return address.port;
}
