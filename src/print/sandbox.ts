/**
 * Whether a browser can have its sandbox, which keeps a page that breaks out of it away from the files of who runs it.
 * Root, as in most containers, cannot have one.
 * @param uid the number of the user; undefined on systems that number none
 */
export const canHaveSandbox = (uid: number | undefined): boolean => uid !== 0;

/** Whether a browser did not start because the system refuses it a sandbox, from what playwright says of that. */
export const lacksSandbox = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('Chromium sandboxing failed!');
