import { UserError } from '../i18n/user-error.ts';
import { type Content, isValid, type ValidContent } from './content.ts';

/**
 * Content that a site can be made of.
 * @param folder the folder that it was read from, for the message
 * @throws UserError `site-missing`, or `content-invalid` with the number of errors
 */
export function requireValid(content: Content, folder: string): ValidContent {
  if (isValid(content)) return content;
  const count = content.invalid.flatMap((file) =>
    file.messages.filter(({ fatal }) => fatal),
  ).length;
  if (count > 0) throw new UserError('content-invalid', { count });
  throw new UserError('site-missing', { folder });
}
