import { UserError } from '../../i18n/user-error.ts';
import type { ContentState } from './state.ts';
import { type Difference, differences } from './differences.ts';
import { Edit } from './edit.ts';
import { type Kept, prove } from './prove.ts';
import { requireReferences } from './require-references.ts';
import type { Operation, OperationName, OperationOf } from './operation.ts';
import { addAttachment, addFollowUp } from './operations/add.ts';
import { accept, decline } from './operations/answer.ts';
import { link, unlink } from './operations/link.ts';
import { merge } from './operations/merge.ts';
import { move } from './operations/move.ts';
import { redact } from './operations/redact.ts';
import { setField } from './operations/set-field.ts';
import { setMarker, setTitle } from './operations/set-head.ts';
import { setKind } from './operations/set-kind.ts';
import { setLevel } from './operations/set-level.ts';
import { split } from './operations/split.ts';

/** Files that operations add, by the names under which they name them. */
export type Sources = ReadonlyMap<string, Uint8Array>;

/** What came of an operation. */
export interface Applied {
  operation: Operation;
  /** What it has changed, file by file and field by field. */
  differences: Difference[];
  /** Whether the text of every document is as it was. */
  isSameText: boolean;
}

interface Doing<N extends OperationName> {
  apply(edit: Edit, operation: OperationOf<N>, sources: Sources): void;
  /** What it leaves as it is. */
  keeps(operation: OperationOf<N>): Kept;
}

const document = (): Kept => 'document';
const unlessCorrected = ({ document }: { document: 'keep' | 'change' }): Kept =>
  document === 'change' ? 'nothing' : 'document';

const OPERATIONS: { [N in OperationName]: Doing<N> } = {
  'set-kind': { apply: setKind, keeps: document },
  'set-level': { apply: setLevel, keeps: document },
  'set-title': { apply: setTitle, keeps: unlessCorrected },
  'set-marker': { apply: setMarker, keeps: unlessCorrected },
  split: { apply: split, keeps: document },
  merge: { apply: merge, keeps: document },
  move: { apply: move, keeps: () => 'characters' },
  link: { apply: link, keeps: document },
  unlink: { apply: unlink, keeps: document },
  'set-field': { apply: setField, keeps: () => 'text' },
  redact: { apply: redact, keeps: () => 'text' },
  'add-follow-up': { apply: addFollowUp, keeps: document },
  'add-attachment': {
    apply: (edit, operation, sources) => {
      const bytes = sources.get(operation.source);
      if (!bytes) throw new UserError('change-source-missing', { file: operation.source });
      addAttachment(edit, operation, bytes);
    },
    keeps: document,
  },
  'accept-suggestion': { apply: accept, keeps: document },
  'decline-suggestion': { apply: decline, keeps: document },
};

/**
 * Applies an operation. Pure: the state that is given stays as it is.
 * @returns the state after it, and what has changed
 * @throws UserError where it cannot be done, or would not keep of the document what it promises to
 */
export function applyOperation(
  before: ContentState,
  operation: Operation,
  sources: Sources = new Map(),
): { state: ContentState; applied: Applied } {
  const edit = new Edit(before);
  const doing = OPERATIONS[operation.op] as Doing<OperationName>;
  doing.apply(edit, operation, sources);
  const state = edit.after;
  requireReferences(state);
  const isSameText = prove(before, state, doing.keeps(operation));
  return { state, applied: { operation, differences: differences(before, state), isSameText } };
}

/**
 * Applies operations one after the other: all or none.
 * @throws UserError `change-failed`, which says of which it is
 */
export function applyOperations(
  before: ContentState,
  operations: readonly Operation[],
  sources: Sources = new Map(),
): { state: ContentState; applied: Applied[] } {
  let state = before;
  const applied = operations.map((operation, index) => {
    try {
      const done = applyOperation(state, operation, sources);
      state = done.state;
      return done.applied;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const details = { number: index + 1, op: operation.op, why: error.text(before.locale) };
      throw new UserError('change-failed', details, { cause: error });
    }
  });
  return { state, applied };
}
