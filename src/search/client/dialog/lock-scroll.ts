/**
 * Keeps the page behind a modal dialog from scrolling; what it shows stays in its place.
 * @returns lets it scroll again
 */
export function lockScroll(): () => void {
  const root = document.documentElement;
  // Room is kept for a scrollbar that took room, and for no other.
  root.dataset['scrollLocked'] = window.innerWidth > root.clientWidth ? 'bar' : '';
  return () => {
    delete root.dataset['scrollLocked'];
  };
}
