import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { showContentErrors } from './src/check/error-overlay.ts';
import { buildAudience, contentFolder } from './src/content/location.ts';
import { withBase } from './src/content/with-base.ts';
import { LICENCES, SEARCH } from './src/model/addresses.ts';
import { pageUrl } from './src/model/page-url.ts';
import { bundledNotices } from './src/publish/bundled-notices.ts';
import { serveAttachments } from './src/publish/serve-attachments.ts';

// The site's address and folder come from the content, not from this file: whoever publishes edits
// site.yaml alone. What is wrong in it has been told by the check that runs before every build.
const settings = join(contentFolder(), 'site.yaml');
const {
  url,
  base = '/',
  audiences = [],
} = existsSync(settings) ? parse(readFileSync(settings, 'utf8')) : {};

// What is not public is not announced.
const isPublic = [undefined, audiences[0]].includes(buildAudience());

// Names whole addresses. What a search finds has an address of its own.
const addresses = sitemap({
  filter: (page) => page !== pageUrl({ url, base }, SEARCH),
  namespaces: { news: false, xhtml: false, image: false, video: false },
});

// Every component with its variants on one page, for whoever works on them: no part of a built site.
const gallery = {
  name: 'component-gallery',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      injectRoute({
        pattern: '/components/',
        entrypoint: new URL('./src/gallery/index.astro', import.meta.url),
      });
    },
  },
};

// A build copies attached files into the site; while content is edited they are where they are.
const attachments = {
  name: 'attachments',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use(serveAttachments(contentFolder(), base));
    },
  },
};

const errors = {
  name: 'content-errors',
  hooks: {
    'astro:server:setup': ({ server }) => {
      showContentErrors(server);
    },
  },
};

// Before a script's imports Vite loads what these import in turn, by 900 bytes of script on every page: more
// than a page's own. What scripts import here they can wait for, and none of it is style.
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

const notices = bundledNotices(LICENCES.slice(1));

export default defineConfig({
  ...(url ? { site: url } : {}),
  base,
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The default removes white space between inline elements, which is text in a document.
  compressHTML: false,
  devToolbar: { enabled: false },
  // Inline scripts and styles are what a strict Content Security Policy refuses.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [plainImports, notices.pages],
    // Otherwise a worker holds all that it might import, the table of scripts among it.
    worker: { format: 'es', plugins: () => [notices.workers] },
  },
  markdown: { processor: unified({ rehypePlugins: [[withBase, base]] }) },
  integrations: [mdx(), gallery, attachments, errors, ...(url && isPublic ? [addresses] : [])],
});
