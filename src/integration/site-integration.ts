import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import type { AstroConfig, AstroIntegration } from 'astro';
import { readValidContent } from '../check/valid-content.ts';
import { type ContentSource, contentSource } from '../content/content-source.ts';
import { withBase } from '../content/with-base.ts';
import { LICENCES, SEARCH } from '../model/addresses.ts';
import { pageUrl } from '../model/page-url.ts';
import { bundledNotices } from '../publish/bundled-notices.ts';
import { type FinishTelling, finishSite, type SiteReading } from '../publish/finish-site.ts';
import { publishFor } from '../publish/publish-for.ts';
import { type EditedContent, editedContent } from './edited-content.ts';
import { showContentErrors } from './error-overlay.ts';
import type { Options } from './options.ts';
import { compiled } from './compiled.ts';
import { overrides } from './overrides.ts';
import { pageModules } from './page-modules.ts';
import { plainImports } from './plain-imports.ts';
import { routesFor } from './routes.ts';
import { serveAttachments } from './serve-attachments.ts';
import { type HandedOver, handOver } from './source-module.ts';
import { sourceFolder } from './source-folder.ts';

/** What a command that runs Astro has done before, and what it wants to hear. */
export interface Run {
  /** The folder of the site, where Astro's root is another. */
  root?: string;
  /** The content as the command has read it. */
  reading?: SiteReading;
  tell?: FinishTelling;
}

/** The integration, which tells what it was made with: commands run it with options of their own. */
interface SiteIntegration extends AstroIntegration {
  options: Options;
}

const NAME = 'duizhao';

/** What the config of a site says to Duizhao; undefined for another integration. */
export function optionsOf(integration: unknown): Options | undefined {
  const { name, options } = Object(integration) as Partial<SiteIntegration>;
  return name === NAME ? options : undefined;
}

const COMPONENT_GALLERY = new URL('../gallery/index.astro', import.meta.url);

/** The integration with options that were read. */
export function siteIntegration(options: Options, run: Run = {}): SiteIntegration {
  let folder = '';
  let base = '/';
  let reading = run.reading;
  let edited: EditedContent | undefined;
  let handedOver: HandedOver | undefined;

  const open = async (isEdited: boolean): Promise<ContentSource> => {
    if (isEdited) {
      edited = editedContent(folder, options.audience);
      return edited.source;
    }
    reading ??= await readSite(folder, options.audience);
    const { published } = reading;
    return contentSource(folder, () => Promise.resolve(published));
  };

  const finish = async ({ dir }: { dir: URL }): Promise<void> => {
    handedOver?.end();
    if (reading) await finishSite(fileURLToPath(dir), folder, reading, run.tell);
  };

  return {
    name: NAME,
    options,
    hooks: {
      async 'astro:config:setup'({ command, config, updateConfig, injectRoute }) {
        const root = run.root ?? fileURLToPath(config.root);
        folder = resolve(root, options.content);
        const isEdited = command === 'dev' || command === 'sync';
        const source = await open(isEdited);
        const { site, audience } = await source.published();
        base = site.base;
        handedOver?.end();
        handedOver = handOver(source);
        const srcDir = sourceFolder(config.srcDir);
        for (const route of routesFor(srcDir)) injectRoute({ ...route, prerender: true });
        // Every component with its variants on one page, for whoever works on them: no part of a built site.
        if (isEdited) injectRoute({ pattern: '/components/', entrypoint: COMPONENT_GALLERY });
        const notices = bundledNotices(LICENCES.slice(1));
        updateConfig({
          ...(site.url === undefined ? {} : { site: site.url }),
          srcDir,
          base: base.replace(/\/?$/u, '/'),
          output: 'static',
          trailingSlash: 'always',
          prerenderConflictBehavior: 'error',
          // The default removes white space between inline elements, which is text in a document.
          compressHTML: false,
          devToolbar: { enabled: false },
          // Inline scripts and styles are what a strict Content Security Policy refuses.
          build: { inlineStylesheets: 'never' },
          integrations: [
            ...(await more(config, options, { ...site, isPublic: audience === undefined })),
            // The last of all: whatever others write into the site is looked through too.
            { name: `${NAME}-finish`, hooks: { 'astro:build:done': finish } },
          ],
          vite: {
            build: { assetsInlineLimit: 0 },
            plugins: [
              compiled(),
              handedOver.plugin,
              pageModules(folder, options.trustPages ? source : undefined),
              overrides(options.components, root),
              plainImports(),
              notices.pages,
            ],
            // Otherwise a worker holds all that it might import, the table of scripts among it.
            worker: { format: 'es', plugins: () => [notices.workers] },
          },
        });
      },
      'astro:server:setup'({ server }) {
        // A build copies attached files into the site; while content is edited they are where they are.
        server.middlewares.use(serveAttachments(folder, base));
        if (edited) showContentErrors(server, edited);
      },
      'astro:server:done'() {
        handedOver?.end();
      },
    },
  };
}

async function readSite(folder: string, audience: string | undefined): Promise<SiteReading> {
  const content = await readValidContent(folder, (text) => void process.stderr.write(`${text}\n`));
  return { content, published: await publishFor(folder, content, audience) };
}

/** The integrations that pages need, but for those that the site brings itself. */
async function more(
  { integrations }: AstroConfig,
  { trustPages }: Options,
  { url, base, isPublic }: { url?: string | undefined; base: string; isPublic: boolean },
): Promise<AstroIntegration[]> {
  const has = (name: string): boolean => integrations.some((each) => each.name === name);
  const added: AstroIntegration[] = [];
  if (trustPages && !has('@astrojs/mdx')) {
    const { default: mdx } = await import('@astrojs/mdx');
    added.push(mdx({ processor: unified({ rehypePlugins: [[withBase, base]] }) }));
  }
  // What is not public is not announced.
  if (url !== undefined && isPublic && !has('@astrojs/sitemap')) {
    const { default: sitemap } = await import('@astrojs/sitemap');
    added.push(
      sitemap({
        // Names whole addresses. What a search finds has an address of its own.
        filter: (page) => page !== pageUrl({ url, base }, SEARCH),
        namespaces: { news: false, xhtml: false, image: false, video: false },
      }),
    );
  }
  return added;
}
