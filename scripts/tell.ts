import { message } from '../src/i18n/messages.ts';
import type { LockOwner } from '../src/publish/build-lock.ts';
import type { Console } from './command.ts';

/** Says which process is waited for. */
export const tellWaiting =
  ({ locale, note }: Console) =>
  ({ process, since }: LockOwner): void => {
    const time = new Date(since).toLocaleString(locale);
    note(message(locale, 'lock-waiting', { process, since: time }));
  };

/** Says for whom something is, unless it is for everybody. */
export function tellAudience(audience: string | undefined, { locale, note }: Console): void {
  if (audience !== undefined) note(message(locale, 'for-audience', { audience }));
}
