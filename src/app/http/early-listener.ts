import { createServer, type RequestListener, type Server } from 'node:http';
import { problem } from './problem.js';
import { healthOf } from './readiness.js';

/** A server that listens before the hub can work, says so, and is handed over once it can. */
export interface EarlyListener {
  /** The port it listens on; with `PORT=0` the system chose it. */
  readonly port: number;
  /** The web server's handler, while it is still being put together; it answers from `goLive` on. */
  readonly attach: (handler: RequestListener) => Server;
  /** The handler is ready: from now on it answers. One that answers earlier takes the process down. */
  goLive(): void;
  close(): Promise<void>;
}

/**
 * Listens at once, so that a second start on the same port fails before it touches the database, and whoever
 * waits for `/healthz` sees why it is not ready.
 * @throws the system's error when the port is in use or not allowed
 */
export async function listenEarly(
  place: { readonly host: string; readonly port: number },
  reasons: () => readonly string[],
): Promise<EarlyListener> {
  let answer: RequestListener = (request, response) => notYet(reasons(), request.url, response);
  let attached = answer;
  const server = createServer((request, response) => answer(request, response));
  server.keepAliveTimeout = IDLE_CONNECTION;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(place, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : place.port,
    attach: (handler) => {
      attached = handler;
      return server;
    },
    goLive: () => {
      answer = attached;
    },
    close: () => drain(server),
  };
}

const LONGEST_REQUEST = 10_000;

/**
 * Longer than the minute after which a proxy lets an idle connection go. With Node's five seconds a hub that was busy
 * for as long cut connections on which the next request already stood: ECONNRESET, measured. Fastify sets its own
 * limit only on a server that it made itself.
 */
const IDLE_CONNECTION = 72_000;

/** Takes no new connections, lets requests finish for at most ten seconds, then cuts what is left. */
function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection that is kept alive becomes idle only after its request, so it is asked again and again.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const cut = setTimeout(() => server.closeAllConnections(), LONGEST_REQUEST);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(cut);
      resolve();
    });
  });
}

function notYet(
  reasons: readonly string[],
  url: string | undefined,
  response: Parameters<RequestListener>[1],
): void {
  const isHealth = url?.split('?')[0] === '/healthz';
  const body = isHealth
    ? healthOf(reasons).body
    : problem(503, 'starting', 'Knooppunt start op. Probeer het zo opnieuw.');
  response.writeHead(503, {
    'content-type': isHealth ? 'application/json; charset=utf-8' : 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    'retry-after': '2',
  });
  response.end(JSON.stringify(body));
}
