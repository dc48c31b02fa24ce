import { connect, type NetConnectOpts } from 'node:net';

/** What a scanner says of a file. Anything else is an outage, and the file waits. */
export type Verdict = { readonly clean: true } | { readonly clean: false; readonly found: string };

export interface Scanner {
  /** @throws when the scanner is away, too slow, or refuses the size */
  scan(bytes: Uint8Array): Promise<Verdict>;
}

const SILENCE_MS = 60_000;
const CHUNK = 64 * 1024;

/** Where clamd listens: `host:port`, or the path of its socket. */
export function clamdPlace(place: string): NetConnectOpts {
  if (place.startsWith('/')) return { path: place };
  const [host = '', port = ''] = place.split(':');
  return { host, port: Number(port) };
}

/**
 * A ClamAV daemon over its INSTREAM command (clamd(8)): each chunk after its length in four bytes, a length of zero at
 * the end, and one line in answer: `stream: OK`, `stream: NAME FOUND`, or an error.
 */
export function clamdScanner(place: NetConnectOpts): Scanner {
  return {
    scan: async (bytes) => readReply(await ask(place, bytes)),
  };
}

function ask(place: NetConnectOpts, bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(place);
    let reply = '';
    socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error('The virus scanner does not answer')));
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += CHUNK) {
        const chunk = bytes.subarray(at, at + CHUNK);
        socket.write(lengthOf(chunk.length));
        socket.write(chunk);
      }
      socket.write(lengthOf(0));
    });
    socket.on('data', (data: Buffer) => {
      reply += data.toString();
    });
    socket.on('error', reject);
    socket.on('end', () => socket.end());
    socket.on('close', () => resolve(reply));
  });
}

function lengthOf(size: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(size);
  return length;
}

function readReply(reply: string): Verdict {
  const line = reply.replace(/\0/g, '').trim();
  if (line === 'stream: OK') return { clean: true };
  const found = /^stream: (.+) FOUND$/.exec(line)?.[1];
  if (found) return { clean: false, found };
  throw new Error(`The virus scanner said: ${line.slice(0, 100) || 'nothing'}`);
}
