import { createHmac, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { hasCode, isMissing } from '../../files/errors.ts';

const NAME = 'history-key';
const BYTES = 32;

/** Where programs keep what belongs to a user of this machine: by system, as their makers say. */
function stateFolder(): string {
  const { env, platform } = process;
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? homedir(), 'duizhao');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'duizhao');
  return join(env['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state'), 'duizhao');
}

/**
 * The key by which a user of this machine knows again what was written here. It lies outside of every content folder,
 * so that nobody who sends one can make a seal.
 */
async function machineKey(): Promise<Buffer> {
  const place = join(stateFolder(), NAME);
  try {
    return await readFile(place);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  await mkdir(stateFolder(), { recursive: true });
  const key = randomBytes(BYTES);
  try {
    await writeFile(place, key, { flag: 'wx', mode: 0o600 });
    return key;
  } catch (error) {
    // Another process has made it in between.
    if (hasCode(error, 'EEXIST')) return readFile(place);
    throw error;
  }
}

/** The seal of this machine upon a text. */
export async function sealOf(text: string): Promise<string> {
  return createHmac('sha256', await machineKey())
    .update(text)
    .digest('hex');
}
