import type { messages } from '../zh-CN/messages.ts';

/** The stable name of a message; it never changes once it has been released. */
export type MessageId = keyof typeof messages;

/** Every message in one language: what is wrong, why, and what to do. `{name}` takes a detail. */
export type Messages = Readonly<Record<MessageId, string>>;
