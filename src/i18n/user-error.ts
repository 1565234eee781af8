import type { Locale } from '../model/site.ts';
import { type Details, message, type MessageId } from './messages.ts';
import type { DetailArguments } from './message-types.ts';

/** An error that the user can mend: told in one sentence, without a stack. */
export class UserError<Id extends MessageId = MessageId> extends Error {
  override name = 'UserError';
  readonly id: Id;
  readonly details: Details;

  constructor(id: Id, ...[details, options]: DetailArguments<Id, never, [options?: ErrorOptions]>) {
    const given: Details = details ?? {};
    super(message<MessageId>('en', id, given), options);
    this.id = id;
    this.details = given;
  }

  /** What is wrong and what to do, in the user's language. */
  text(locale: Locale): string {
    return message<MessageId>(locale, this.id, this.details);
  }
}
