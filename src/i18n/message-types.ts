import type { messages } from './zh-CN/messages.ts';

/** The stable name of a message; it never changes once it has been released. */
export type MessageId = keyof typeof messages;

/** Every message in one language: what is wrong, why, and what to do. `{name}` takes a detail. */
export type Messages = Readonly<Record<MessageId, string>>;

/** The names of the details in a text. */
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** The names of the details of a message; of several, all of theirs. Some may be given already. */
type DetailName<Id extends MessageId, Given extends string = never> = Exclude<
  Names<(typeof messages)[Id]>,
  Given
>;

/** What a message speaks of, where only running tells which message it is. */
export type Details = Readonly<Record<string, string | number>>;

/**
 * What a message speaks of: each detail that its text names, and no other. Where it may be any message
 * at all, nothing is known of its details.
 */
export type DetailsOf<Id extends MessageId, Given extends string = never> = [MessageId] extends [Id]
  ? Details
  : [DetailName<Id, Given>] extends [never]
    ? Readonly<Record<string, never>>
    : Readonly<Record<DetailName<Id, Given>, string | number>>;

/** The details as arguments, optional where the message names none, and what may follow them. */
export type DetailArguments<
  Id extends MessageId,
  Given extends string = never,
  More extends unknown[] = [],
> =
  // eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- asks whether no detail is needed
  Readonly<Record<never, never>> extends DetailsOf<Id, Given>
    ? [details?: DetailsOf<Id, Given>, ...More]
    : [details: DetailsOf<Id, Given>, ...More];

/** The messages of a language, when they name the same details as the others: what differs becomes `never`. */
export type SameDetails<Texts extends Messages> = {
  readonly [Id in MessageId]: [Names<Texts[Id]>] extends [DetailName<Id>]
    ? [DetailName<Id>] extends [Names<Texts[Id]>]
      ? string
      : never
    : never;
};
