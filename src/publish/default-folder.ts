import { createHash } from 'node:crypto';

/** What no folder's name should hold, on any system. */
const UNFIT = /[^\p{L}\p{N}\p{M}_-]+/gu;
/** Names of 255 bytes are all that systems hold, and a Chinese character takes three. */
const LONGEST = 40;

/**
 * The folder that is written where none is named: one of its own for each audience, so that what is for few
 * never stands where the public one does.
 * @param base the folder for the widest audience
 * @param audience the audience; nothing for the widest
 * @example defaultFolder('dist', 'internal') // 'dist-internal'
 */
export function defaultFolder(base: string, audience: string | undefined): string {
  if (audience === undefined) return base;
  const name = audience.normalize('NFC').replace(UNFIT, '-').slice(0, LONGEST).toWellFormed();
  if (name === audience) return `${base}-${name}`;
  // Others may become the same.
  const digest = createHash('sha256').update(audience).digest('hex').slice(0, 8);
  return `${base}-${name}-${digest}`;
}
