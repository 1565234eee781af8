import type { Status } from '../../model/status.ts';

/** What people write in content files where the program wants words of its own, beside what its pages call them. */
export interface OfficeWords {
  /** Other names of fields. */
  fields: Readonly<Record<string, readonly string[]>>;
  statuses: Readonly<Record<Status, readonly string[]>>;
  /** What the values of other fields mean: the first is how they are explained. */
  values: Readonly<Record<string, readonly string[]>>;
}
