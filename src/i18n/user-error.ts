import type { Locale } from '../model/site.ts';
import { type Details, message, type MessageId } from './messages.ts';

/** An error that the user can mend: told in one sentence, without a stack. */
export class UserError extends Error {
  override name = 'UserError';
  readonly id: MessageId;
  readonly details: Details;

  constructor(id: MessageId, details: Details = {}, options?: ErrorOptions) {
    super(message('en', id, details), options);
    this.id = id;
    this.details = details;
  }

  /** What is wrong and what to do, in the user's language. */
  text(locale: Locale): string {
    return message(locale, this.id, this.details);
  }
}
