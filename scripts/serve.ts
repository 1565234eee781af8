import { SECURITY_POLICY } from './security-policy.ts';
import { answer } from './serve/answer.ts';
import { listenOnLoopback } from './serve/listen.ts';

/** A site that is being served on this machine. */
export interface Served {
  /** The address of the site's home page. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on this machine alone, under the strictest policy that it works with: what an office's
 * server would refuse is not seen in a preview either.
 * @param folder the site, which need not be there yet
 * @param base the folder of the server that the site was built for
 * @param port 0 takes any free one
 * @param options `policy: undefined` leaves the policy out, for sites that are not ours
 * @throws UserError `port-taken`
 */
export async function serve(
  folder: string,
  base: string,
  port: number,
  options: { policy: string | undefined } = { policy: SECURITY_POLICY },
): Promise<Served> {
  const site = { folder, base, ...options };
  const listening = await listenOnLoopback((request, response) => {
    void answer(site, request, response);
  }, port);
  return {
    url: `http://localhost:${listening.port}${base.replace(/\/?$/u, '/')}`,
    close: listening.close,
  };
}
