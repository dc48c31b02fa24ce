import { createServer, type Server } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { clamdPlace, clamdScanner } from './index.js';

const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** Speaks clamd's INSTREAM: takes chunks by length until a length of zero, then answers on what it got. */
async function daemon(answer: (bytes: Buffer) => string) {
  const server: Server = createServer((socket) => {
    let got = Buffer.alloc(0);
    socket.on('data', (data) => {
      got = Buffer.concat([got, data]);
      const bytes = whole(got);
      if (bytes) socket.end(`${answer(bytes)}\0`);
    });
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return clamdScanner(clamdPlace(`127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`));
}

function whole(got: Buffer): Buffer | undefined {
  const head = 'zINSTREAM\0'.length;
  const parts: Buffer[] = [];
  for (let at = head; at + 4 <= got.length; ) {
    const size = got.readUInt32BE(at);
    if (size === 0) return Buffer.concat(parts);
    if (at + 4 + size > got.length) return undefined;
    parts.push(got.subarray(at + 4, at + 4 + size));
    at += 4 + size;
  }
  return undefined;
}

const byContent = (bytes: Buffer) =>
  bytes.includes('EICAR-STANDARD') ? 'stream: Eicar-Signature FOUND' : 'stream: OK';

describe('a virus scanner', () => {
  it.each([0, 1, 64 * 1024, 300_001])('gets a file of %i bytes whole', async (size) => {
    let got = -1;
    const scanner = await daemon((bytes) => {
      got = bytes.length;
      return 'stream: OK';
    });
    expect(await scanner.scan(Buffer.alloc(size, 7))).toEqual({ clean: true });
    expect(got).toBe(size);
  });

  it('names what it found', async () => {
    const scanner = await daemon(byContent);
    expect(await scanner.scan(Buffer.from(EICAR))).toEqual({ clean: false, found: 'Eicar-Signature' });
  });

  it.each(['', 'INSTREAM size limit exceeded. ERROR'])(
    'that says "%s" has called nothing clean',
    async (line) => {
      const scanner = await daemon(() => line);
      await expect(scanner.scan(Buffer.from('x'))).rejects.toThrow('The virus scanner said');
    },
  );

  it('that is away has called nothing clean', async () => {
    const scanner = clamdScanner(clamdPlace('/nergens/clamd.sock'));
    await expect(scanner.scan(Buffer.from('x'))).rejects.toThrow();
  });
});
