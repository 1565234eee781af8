import { UserError } from '../i18n/user-error.ts';
import type { Content, ValidContent } from './content.ts';
import { SITE_FILE } from './content.ts';

/**
 * Content that a site can be made of.
 * @param folder the folder that it was read from, for the message
 * @throws UserError `site-missing`, or `content-invalid` with the number of errors
 */
export function requireValid(content: Content, folder: string): ValidContent {
  const { site, profile, invalid } = content;
  const count = invalid.flatMap((file) => file.messages).length;
  if (count > 0) throw new UserError('content-invalid', { count });
  if (!site || !profile) throw new UserError('site-missing', { folder, file: SITE_FILE });
  return { ...content, site, profile };
}
