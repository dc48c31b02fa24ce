import { callContext } from './client.js';

/** Where the browser fetches an attachment. A link sends no header, so the purpose stands in the address. */
export function attachmentAddress(signalId: string, attachmentId: string): string {
  const purpose = callContext.purpose ? `?doel=${encodeURIComponent(callContext.purpose)}` : '';
  return `/api/v1/signalen/${signalId}/bijlagen/${attachmentId}${purpose}`;
}
