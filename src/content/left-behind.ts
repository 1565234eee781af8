/**
 * What systems and editors leave in folders by themselves: hidden files, the lists of Windows and macOS, the locks of
 * Word (`~$`), backups.
 */
const LEFT_BEHIND =
  /^(?:\..*|Thumbs\.db|desktop\.ini|Icon\r|~.*|#.*#|.*~|.*\.(?:bak|orig|rej|swp|swo|tmp|temp|crdownload|part)|\$RECYCLE\.BIN|System Volume Information|lost\+found|@eaDir)$/iu;

/** Whether a name, one step of a path, is that of something which nobody put there. */
export function isLeftBehind(name: string): boolean {
  return LEFT_BEHIND.test(name);
}
