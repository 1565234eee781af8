import { lstat } from 'node:fs/promises';

/** Whether there is a file, a folder or a link. */
export function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );
}

/** The code that the system or Node.js gave with an error, as in `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** Whether the system gave this code with an error. */
export function hasCode(error: unknown, code: string): boolean {
  return codeOf(error) === code;
}

/** Whether the user may not do this with a file or folder. */
export function isForbidden(error: unknown): boolean {
  return hasCode(error, 'EACCES') || hasCode(error, 'EPERM');
}

/** Whether there is no such file, or no folder that could hold it. */
export function isMissing(error: unknown): boolean {
  return hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR');
}

/** Whether a file stands where a folder is wanted, or the other way about. */
export function isBlocked(error: unknown): boolean {
  return hasCode(error, 'EEXIST') || hasCode(error, 'ENOTDIR');
}

/** Whether a folder could not be taken away because something is in it. */
export function isNotEmpty(error: unknown): boolean {
  return hasCode(error, 'ENOTEMPTY') || hasCode(error, 'EEXIST');
}
