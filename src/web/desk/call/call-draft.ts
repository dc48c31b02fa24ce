import type { NewSignal } from '../../api/desk.js';

export interface CallDraft {
  readonly text: string;
  readonly anonymous: boolean;
  readonly name: string;
  readonly phone: string;
  readonly sourceKind: string;
  readonly urgent: boolean;
}

export const EMPTY_CALL: CallDraft = {
  text: '',
  anonymous: false,
  name: '',
  phone: '',
  sourceKind: '',
  urgent: false,
};

/** Switching to anonymous wipes name and number at once: what must stay unknown is not kept "for later". */
export function stayAnonymous(draft: CallDraft, anonymous: boolean): CallDraft {
  return anonymous ? { ...draft, anonymous, name: '', phone: '', sourceKind: '' } : { ...draft, anonymous };
}

export function callInput(draft: CallDraft): NewSignal {
  const reporter = {
    ...(draft.name.trim() ? { name: draft.name.trim() } : {}),
    ...(draft.phone.trim() ? { phone: draft.phone.trim() } : {}),
  };
  const known = !draft.anonymous && Object.keys(reporter).length > 0;
  return {
    channel: 'TELEFOON',
    text: draft.text.trim(),
    anonymous: draft.anonymous,
    urgency: draft.urgent ? 'SPOED' : 'NORMAAL',
    ...(draft.anonymous ? { sourceKind: 'ANONIEM' } : {}),
    ...(!draft.anonymous && draft.sourceKind ? { sourceKind: draft.sourceKind } : {}),
    ...(known ? { reporter } : {}),
  };
}
