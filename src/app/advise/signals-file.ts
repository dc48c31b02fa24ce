import { z } from 'zod';
import { type Outcome, parsePolicy } from '../../kernel/index.js';

const signal = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  channel: z.string().nullish(),
  source: z.string().nullish(),
  receivedAt: z.string().nullish(),
  text: z.string(),
});

export type SignalToAdvise = Readonly<z.infer<typeof signal>>;

/** The list that `advise` reads. Refused with every flaw, by place in the list. */
export function parseSignals(content: unknown, file: string): Outcome<readonly SignalToAdvise[]> {
  return parsePolicy(file, z.array(signal), content);
}
