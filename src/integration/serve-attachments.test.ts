import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { serveAttachments } from './serve-attachments.ts';

const folder = temporaryFolder();

/** Asks the server of whoever edits the content; other answers are 404. */
async function asking(): Promise<(address: string) => Promise<Response>> {
  const answer = serveAttachments(folder.path, '/open');
  const server = createServer((request, response) => {
    answer(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return (address) => fetch(`http://127.0.0.1:${port}${address}`);
}

it('gives an attached file to whoever edits the content, by its address on the site', async () => {
  folder.write('attachments/2024/f01/登记.txt', '走访12次');
  const ask = await asking();
  const address = `/attachments/2024/f01/${encodeURIComponent('登记.txt')}`;
  for (const each of [address, `/open${address}`]) {
    const response = await ask(each);
    expect(response.headers.get('content-type')).toBe('text/plain');
    expect(await response.text()).toBe('走访12次');
  }
});

it('gives nothing else: no page, nothing outside the folder, nothing that is not there', async () => {
  folder.write('site.yaml', 'secret');
  folder.write('attachments/2024/a.html', '<script>');
  const ask = await asking();
  const addresses = [
    '/attachments/2024/a.html',
    '/attachments/..%2Fsite.yaml',
    '/attachments/2024/..%2F..%2Fsite.yaml',
    '/attachments/2024/',
    '/attachments/2024/b.txt',
    '/site.yaml',
  ];
  for (const address of addresses) expect((await ask(address)).status, address).toBe(404);
});
