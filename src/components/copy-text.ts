/**
 * Puts a text on the clipboard.
 * @returns whether that was possible
 */
export async function copyText(text: string): Promise<boolean> {
  // Browsers give this API to secure addresses alone; on an office network a site often has none.
  if (window.isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Refused by the reader's settings: the older way may still be open.
    }
  }
  return copyThroughEvent(text);
}

function copyThroughEvent(text: string): boolean {
  let copied = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    copied = true;
  };
  document.addEventListener('copy', onCopy, { once: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- without https there is no other way
  document.execCommand('copy');
  document.removeEventListener('copy', onCopy);
  return copied;
}
