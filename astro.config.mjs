import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { contentFolder } from './src/content/location.ts';

// The site's address and folder come from the content, not from this file: whoever publishes edits
// site.yaml alone. What is wrong in it has been told by the check that runs before every build.
const settings = join(contentFolder(), 'site.yaml');
const { url, base } = existsSync(settings) ? parse(readFileSync(settings, 'utf8')) : {};

export default defineConfig({
  ...(url ? { site: url } : {}),
  base: base ?? '/',
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The default removes white space between inline elements, which is text in a document.
  compressHTML: false,
  devToolbar: { enabled: false },
  // Inline scripts and styles are what a strict Content Security Policy refuses.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { processor: unified() },
  integrations: [mdx()],
});
