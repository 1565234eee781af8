// @ts-check
/** Given to Node.js by `--import`: writes the address of every module that a program loads, one a line, when it ends. */
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const list = process.env['DUIZHAO_TEST_LOADED'];
/** @type {string[]} */
const loaded = [];
registerHooks({
  load(url, context, next) {
    loaded.push(url);
    return next(url, context);
  },
});
process.on('exit', () => {
  if (list) appendFileSync(list, loaded.map((url) => `${url}\n`).join(''));
});
