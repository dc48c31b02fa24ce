import { HANDLING_CODES, type SignalDetails } from '../../modules/signals/index.js';
import type { SignalFileView } from './schema.js';

/** The sender's restrictions, each with the last consent that was recorded for it. */
export function restrictionsOf(
  handling: readonly string[],
  events: SignalDetails['events'],
): SignalFileView['handling'] {
  const consents = events.filter((event) => event.type === 'consent.recorded');
  return HANDLING_CODES.filter((code) => handling.includes(code)).map((code) => {
    const given = consents.findLast((event) => event.body['code'] === code);
    return {
      code,
      consent: given
        ? {
            reason: String(given.body['reason'] ?? ''),
            by: given.actor_name,
            at: given.at.toISOString(),
          }
        : null,
    };
  });
}
