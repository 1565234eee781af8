import { symlinkSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { readContent } from './read.ts';

const folder = temporaryFolder();

/** What is told of an entry that names these files, with what lies in the folder of its review. */
async function told(
  files: readonly string[],
  stored: readonly string[] = [],
  more = '',
): Promise<string[]> {
  folder.write('site.yaml', 'name: 站点\norganisation: 单位\n');
  folder.write('reviews/2024.mdx', '---\ntitle: 报告\nyear: 2024\n---\n');
  const list = files.map((file) => `  - file: ${JSON.stringify(file)}\n${more}`).join('');
  folder.write('problems/2024/p01.mdx', `---\ntitle: 问题\nattachments:\n${list}---\n`);
  for (const file of stored) folder.write(`attachments/2024/${file}`, 'x');
  const { invalid } = await readContent(folder.path);
  return invalid.flatMap((file) =>
    file.messages.map(
      ({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId} ${reason}`,
    ),
  );
}

describe('an attachment', () => {
  it('is a file in the folder of its review, at any depth', async () => {
    expect(await told(['f01/登记表.pdf', '照片.jpg'], ['f01/登记表.pdf', '照片.jpg'])).toEqual([]);
  });

  it('that is not there is told at its line, with what may have been meant', async () => {
    expect(await told(['f01/登记表.pdf', 'f01/登记簿.pdf'], ['f01/登记表.pdf'])).toEqual([
      '5:5 attachment-missing 附件“f01/登记簿.pdf”不在 content/attachments/2024/ 中。是不是“f01/登记表.pdf”？请把文件放进去，或改正这里的文件名。',
    ]);
  });

  it('is spelled as the file is: servers tell capitals apart', async () => {
    expect(await told(['F01/Register.PDF'], ['f01/register.pdf'])).toEqual([
      expect.stringMatching(/^4:5 attachment-spelling .*“f01\/register\.pdf”/u),
    ]);
  });

  it.each(['con.pdf', 'f01/aux', 'a./b.pdf', 'a.pdf.', 'LPT1 .txt', `${'长'.repeat(90)}.pdf`])(
    'cannot be called %s, which some systems do not hold',
    async (name) => {
      expect(await told([name])).toEqual([expect.stringContaining('4:5 attachment-name')]);
    },
  );

  it.each(['a.html', 'a.SVG', 'a.svg.gz', 'a.php.jpg', 'a.html.zh', 'web.config', 'a.js'])(
    'is no program that a browser or server would run: %s',
    async (name) => {
      expect(await told([name], [name])).toEqual([
        expect.stringContaining('4:5 attachment-active'),
      ]);
    },
  );

  it.each(['../site.yaml', '/etc/passwd', 'a/../b.pdf', '.env', 'a\\b.pdf', 'C:x.pdf'])(
    'is never outside its folder: %s',
    async (name) => {
      expect(await told([name])).toEqual([expect.stringContaining('4:5 attachment-file-format')]);
    },
  );

  it('has an audience of the site', async () => {
    expect(await told(['a.pdf'], ['a.pdf'], '    audience: nobody\n')).toEqual([
      expect.stringContaining('5:5 unknown-audience'),
    ]);
  });

  it('is not over the limit', async () => {
    await mkdir(join(folder.path, 'attachments', '2024'), { recursive: true });
    const bytes = Buffer.alloc(51 * 1024 * 1024);
    await writeFile(join(folder.path, 'attachments', '2024', '视频.mp4'), bytes);
    expect(await told(['视频.mp4'])).toEqual([
      expect.stringContaining('附件“视频.mp4”有 51 MB，超过了 50 MB'),
    ]);
  });
});

/** Whether this system and user may make links. */
const hasLinks = await (async () => {
  const { mkdtempSync, rmSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const place = mkdtempSync(join(tmpdir(), 'duizhao-'));
  try {
    symlinkSync(place, join(place, 'link'));
    return true;
  } catch {
    return false;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
})();

describe.skipIf(!hasLinks)(
  'a link in the folder of attachments (needs a system with links)',
  () => {
    it('is not followed: neither one to a file nor one to a folder', async () => {
      const secret = folder.write('elsewhere/secret.pdf', 'x');
      folder.write('attachments/2024/a.pdf', 'x');
      symlinkSync(secret, join(folder.path, 'attachments', '2024', 'b.pdf'));
      symlinkSync(join(folder.path, 'elsewhere'), join(folder.path, 'attachments', '2024', 'f01'));
      expect(await told(['a.pdf', 'b.pdf', 'f01/secret.pdf'])).toEqual([
        expect.stringContaining('5:5 attachment-link'),
        expect.stringContaining('6:5 attachment-link'),
      ]);
    });

    it('is not followed where the whole folder is one', async () => {
      folder.write('elsewhere/2024/a.pdf', 'x');
      symlinkSync(join(folder.path, 'elsewhere'), join(folder.path, 'attachments'));
      expect(await told(['a.pdf'])).toContainEqual(expect.stringContaining('4:5 attachment-link'));
    });
  },
);
