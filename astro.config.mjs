import { duizhao } from './src/integration/duizhao.ts';

/** @type {import('astro').AstroUserConfig} */
export default {
  // What content holds here comes with the program, and is trusted like it.
  integrations: [duizhao({ content: 'content', trustPages: true })],
};
