/** Somebody else's page, with one of ours in a frame. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Around {
  url: string;
  close(): void;
}

/** As text, for hosts on disk and the like. */
export function pageAround(frame: string, attributes = ''): string {
  const src = frame.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A course elsewhere</title></head>
<body><h1>A course elsewhere</h1><iframe src="${src}" title="Lesson" width="900" height="640" ${attributes}></iframe></body></html>`;
}

/** At "localhost", which is another site than the 127.0.0.1 of the frames. */
export async function serveAround(attributes = ''): Promise<Around> {
  const server = createServer((request, response) => {
    const frame = new URL(request.url ?? '/', 'http://host').searchParams.get('frame') ?? '';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageAround(frame, attributes));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
