import type { ValidContent } from '../content/content.ts';
import type { Place } from '../content/source-file.ts';
import type { Trace } from '../metadata/trace.ts';
import type { LeftOut } from '../model/left-out.ts';
import type { Graph } from '../model/graph.ts';
import type { MessageId } from '../i18n/messages.ts';
import type { Quantity } from '../model/quantity.ts';
import type { RuleId, Severity } from '../model/rule-id.ts';
import type { Sensitivity } from '../publish/sensitive/sensitivity.ts';

/** What a sentence is filled in with: a text or figure, or a word of the messages. */
export type Detail = string | number | Quantity | { word: MessageId };

/** What the checks look at beside the linked reports. */
export interface Checked {
  /** The content as it was read. */
  content: ValidContent;
  /** What the files of a public site tell that they do not show, by their path below the folder of attachments. */
  traces: ReadonlyMap<string, readonly Trace[]>;
  /** What the import of each review could not take as it was, by the review's id. */
  leftOut: ReadonlyMap<string, readonly LeftOut[]>;
  /** What the public would see that bears a secrecy mark or is personal data. */
  sensitivity: Sensitivity;
}

/** A doubt about what the reports say. */
export interface Finding {
  /** Id of the review or entry that it is about, where it is about one. */
  at?: string | undefined;
  /** The file that it is about, below the content folder, where that is not the review's or entry's own. */
  file?: string;
  /** Where in the file it is, where that is no value of the front matter. */
  place?: Place;
  /** The value of the front matter that it is about; the text as a whole when absent. */
  path?: PropertyKey[];
  /** Which sentence tells it, where the rule has more than one. */
  message?: MessageId;
  /** Whether no site for the public is built as long as it stands. */
  withholds?: boolean;
  /** The words that its message needs. */
  details: Record<string, Detail>;
}

/** A review check: looks at the linked reports, or at what of them is sensitive, and tells what is doubtful. Pure. */
export interface Rule {
  id: RuleId;
  /** How much its findings weigh where the profile says nothing; a warning when absent. */
  severity?: Severity;
  check(graph: Graph, checked: Checked): Finding[];
}
