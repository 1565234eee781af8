import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CONTENT_HELP, CONTENT_OPTION, defineCommand } from '../command.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const FOLDER = 'schemas';

export const schemas = defineCommand({
  usage: '[--check] [--content DIR]',
  summary: {
    'zh-CN': '生成 JSON Schema，供编辑器补全和检查字段',
    en: 'writes the JSON Schemas by which editors complete and check fields',
  },
  options: { check: { type: 'boolean', default: false }, content: CONTENT_OPTION },
  help: {
    check: {
      'zh-CN': `不写文件；${FOLDER} 与 src/model 不一致则不通过`,
      en: `writes nothing, and fails when ${FOLDER} is out of date with src/model`,
    },
    content: CONTENT_HELP,
  },
  async run({ values, console }) {
    // The compiler and Prettier, which no other command needs, would make all of them slow to start.
    const { outdatedFiles, schemaFiles, writeFiles } =
      await import('../../src/schemas/schema-files.ts');
    const { EDITOR_FOLDER, editorFiles } = await import('../../src/schemas/editor-files.ts');
    const folder = join(ROOT, FOLDER);
    const files = await schemaFiles(folder);
    if (values.check) {
      const outdated = (await outdatedFiles(folder, files)).join(', ');
      if (outdated === '') return undefined;
      console.note(
        console.locale === 'zh-CN'
          ? `${FOLDER} 与 src/model 不一致（${outdated}）：请运行 npm run schemas。`
          : `${FOLDER} is out of date with src/model (${outdated}): run npm run schemas.`,
      );
      return 1;
    }
    await rm(folder, { recursive: true, force: true });
    await writeFiles(folder, files);
    await writeFiles(join(ROOT, EDITOR_FOLDER), await editorFiles(values.content, files));
    console.print(
      console.locale === 'zh-CN'
        ? `已写入 ${FOLDER}（${files.size} 个文件）`
        : `Wrote ${files.size} files in ${FOLDER}`,
    );
    return undefined;
  },
});
