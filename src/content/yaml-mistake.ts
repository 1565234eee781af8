import type { Details, MessageId } from '../i18n/messages.ts';

/** What a person has mistyped in YAML. */
export interface YamlMistake {
  id: MessageId;
  /** Where in the YAML it stands. */
  offset: number;
  details?: Details;
}
