// @ts-check
// How a reader wants the site to look: colours, contrast, size of text. A file of its own that every page
// loads before it paints, so that no page shows first in one look and then in another.
(() => {
  const KEY = 'duizhao-appearance';
  const SYSTEM_CONTRAST = '(prefers-contrast: more)';
  const CONTRAST_MEDIA = new Map([
    ['high', 'all'],
    ['standard', 'not all'],
  ]);

  /** @returns {Record<string, string>} what the reader chose, by the names of the settings */
  const stored = () => {
    try {
      return JSON.parse(localStorage.getItem(KEY) ?? '{}');
    } catch {
      // Storage can be switched off or hold what another program wrote: the look is the standard one then.
      return {};
    }
  };

  /** @param {Record<string, string>} choices */
  const apply = ({ colours = 'system', size = 'standard', contrast = 'system' }) => {
    const { dataset } = document.documentElement;
    dataset['colours'] = colours;
    dataset['size'] = size;
    const sheet = document.querySelector('link[data-contrast]');
    if (sheet instanceof HTMLLinkElement) {
      sheet.media = CONTRAST_MEDIA.get(contrast) ?? SYSTEM_CONTRAST;
    }
  };

  const showChoices = () => {
    for (const [name, value] of Object.entries(stored())) {
      const choice = document.querySelector(
        `.appearance input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`,
      );
      if (choice instanceof HTMLInputElement) choice.checked = true;
    }
  };

  apply(stored());
  document.addEventListener('DOMContentLoaded', () => {
    showChoices();
    document.querySelector('.appearance')?.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const choices = { ...stored(), [target.name]: target.value };
      apply(choices);
      try {
        localStorage.setItem(KEY, JSON.stringify(choices));
      } catch {
        // The choice then holds for this page alone.
      }
    });
  });
  // Another window of the site made a choice.
  window.addEventListener('storage', () => {
    apply(stored());
    showChoices();
  });
})();
