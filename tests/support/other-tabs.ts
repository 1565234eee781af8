import type { Page } from 'playwright-core';

/**
 * The addresses of the tabs that are open beside a page, as the browser itself tells them: playwright now and then
 * misses, on a busy machine, that a tab which a link opened has gone to its address, and then announces no page.
 * @param page in a context of its own
 */
export async function otherTabs(page: Page): Promise<URL[]> {
  const client = await page.context().newCDPSession(page);
  const { targetInfo: own } = await client.send('Target.getTargetInfo');
  const { targetInfos } = await client.send('Target.getTargets');
  await client.detach();
  return targetInfos
    .filter(({ type, targetId, browserContextId }) => {
      return (
        type === 'page' && targetId !== own.targetId && browserContextId === own.browserContextId
      );
    })
    .map(({ url }) => new URL(url || 'about:blank'));
}
