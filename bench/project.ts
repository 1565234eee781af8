import { resolve } from 'node:path';
import { type Project, readProject } from '../src/integration/project.ts';

/** The site whose config the benchmark builds with: this repository's. */
export const ownProject = (): Promise<Project> => readProject(resolve(import.meta.dirname, '..'));
