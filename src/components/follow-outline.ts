/** The part of the window, from its top, in which something counts as being read. */
const READING_MARGIN = '0px 0px -66% 0px';

/** Marks in an outline what is being read, and keeps that mark in sight. */
export function followOutline(outline: HTMLElement): void {
  const links = [...outline.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const targets = new Map<Element, HTMLAnchorElement>();
  for (const link of links) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target) targets.set(target, link);
  }
  const inSight = new Set<Element>();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) inSight.add(target);
        else inSight.delete(target);
      }
      const current = [...targets].find(([target]) => inSight.has(target))?.[1];
      if (!current) return;
      for (const link of links) link.removeAttribute('aria-current');
      current.setAttribute('aria-current', 'location');
      outline.scrollTop = current.offsetTop - outline.clientHeight / 2;
    },
    { rootMargin: READING_MARGIN },
  );
  for (const target of targets.keys()) observer.observe(target);
}
