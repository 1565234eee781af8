import { resolve } from 'node:path';
import { readValidContent } from '../../../src/check/valid-content.ts';
import { devSite } from '../../../src/integration/dev-site.ts';
import { readProject } from '../../../src/integration/project.ts';
import type { Run } from '../../command.ts';
import type { command } from './command.ts';
import { portOf } from '../../port.ts';
import { untilStopped } from '../serve-until-stopped.ts';

export const run: Run<typeof command> = async ({ values, console }) => {
  const port = portOf(values.port, console.locale);
  const { site } = await readValidContent(values.content, console.note);
  const project = await readProject(process.cwd());
  const base = site.base.replace(/\/?$/u, '/');
  await devSite(project, { content: resolve(values.content) }, port, (server) =>
    untilStopped(`http://localhost:${server.port}${base}`, console),
  );
  return undefined;
};
