import { Agent, request } from 'node:http';
import { type Measured, measure, type Wish } from './measure.js';
import { reportText } from './report-text.js';

/** Reports as a browser sends them, over connections that stay open. Every answer has to be 201. */
export async function formPosts(address: string, wish: Wish): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: wish.writers });
  const url = new URL('/api/v1/meldingen', address);
  try {
    return await measure(wish, async (writer, turn) => {
      const body = new URLSearchParams({
        text: reportText(writer, turn),
        scope: 'PERSOON_IN_NL',
        capacity: 'PARTICULIER',
        wantsContact: 'no',
      });
      const status = await post(url, agent, body.toString());
      if (status !== 201) throw new Error(`A report was answered with ${status}`);
    });
  } finally {
    agent.destroy();
  }
}

function post(url: URL, agent: Agent, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
        },
      },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode ?? 0));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
