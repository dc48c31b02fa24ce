import type { Actor } from '../../kernel/index.js';
import { type Action, may } from '../../modules/access/index.js';
import { guardOf, type SignalRecord } from '../../modules/signals/index.js';
import type { SignalFileView } from './schema.js';

const ACTS: Readonly<Record<keyof SignalFileView['may'], Action>> = {
  assess: 'signal.assess',
  link: 'signal.link',
  enrich: 'signal.enrich',
  route: 'signal.route',
  release: 'signal.release',
  close: 'signal.close',
  take: 'signal.take',
  mark: 'signal.mark',
  reveal: 'signal.reveal-original',
  feedback: 'signal.feedback',
  reopen: 'signal.reopen',
  undoDuplicate: 'signal.undo-duplicate',
  redirect: 'signal.redirect',
  warn: 'signal.warn',
  reviewWarning: 'signal.review-warning',
};

/** What this actor may do with this file, so that the screen offers nothing that would be refused for the role. */
export function mayOf(actor: Actor, signal: SignalRecord): SignalFileView['may'] {
  const guard = guardOf(signal);
  const entries = Object.entries(ACTS).map(([act, action]) => [act, may(actor, action, guard).ok]);
  return Object.fromEntries(entries) as SignalFileView['may'];
}
