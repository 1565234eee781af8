import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const SITE = 'name: 自查报告\norganisation: 办公室\n';

/**
 * Writes a content folder with one review and problems.
 * @param problems the files of the problems by their names
 * @param inDocument the names of those that the review's document holds
 */
export async function writeContent(
  folder: string,
  problems: ReadonlyMap<string, string | Buffer>,
  inDocument: readonly string[] = [],
): Promise<void> {
  const outline = inDocument.map((name) => {
    const id = JSON.stringify(`2024/${name.replace(/\.mdx$/u, '')}`);
    return `  - {type: entry, id: ${id}, separator: "\\n"}`;
  });
  const review = ['---', 'title: 报告', 'year: 2024', 'outline:', ...outline, '---', ''].join('\n');
  const files = new Map<string, string | Buffer>([
    ['site.yaml', SITE],
    ['reviews/2024.mdx', inDocument.length > 0 ? review : review.replace('outline:\n', '')],
    ...[...problems].map(([name, file]) => [`problems/2024/${name}`, file] as const),
  ]);
  for (const [path, file] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), file);
  }
}
