import { createServer } from 'node:http';
import { answerEditor } from '../../e2e/editors/serve-editor';

/** The editor pages under a name of their own on loopback, which Firefox finds without a network. */
interface EditorPages {
  /** @returns the address of the page with that editor */
  address(editor: string): string;
  close(): void;
}

/** Serves the same pages as the Chromium tests do. */
export async function serveEditorPages(): Promise<EditorPages> {
  const server = createServer((request, response) => {
    answerEditor(new URL(request.url ?? '/', 'http://talk.localhost')).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (cause: unknown) => response.writeHead(500).end(String(cause)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' ? bound?.port : undefined;
  return {
    address: (editor) => `http://talk.localhost:${port}/thread/${editor}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
