import { z } from 'zod';
import type { Composed } from '../../modules/disclosure/index.js';

/** A package as a second reader sees it: field by field, and what was left out with the reason. */
export const previewView = z.strictObject({
  fields: z.array(z.strictObject({ field: z.string(), label: z.string(), value: z.string() })),
  withheld: z.array(z.strictObject({ field: z.string(), label: z.string(), reason: z.string() })),
  content: z.record(z.string(), z.unknown()).describe('The JSON as it would be frozen'),
});

const LABELS: Readonly<Record<string, string>> = {
  reference: 'Kenmerk',
  verb: 'Werkwoord',
  recipient: 'Ontvanger',
  basis: 'Grondslag',
  handling: 'Verstrekkingscodes',
  receivedOn: 'Ontvangen op',
  themes: 'Thema’s',
  rendering: 'Weergave',
  mentions: 'Vermeldingen',
  claims: 'Beweringen',
  note: 'Toelichting',
};

export function showPreview({ content, withheld }: Composed): z.infer<typeof previewView> {
  return {
    fields: Object.entries(content)
      .filter(([field]) => field in LABELS)
      .map(([field, value]) => ({ field, label: LABELS[field] ?? field, value: inWords(value) })),
    withheld: withheld.map(({ what, why }) => ({ field: what, label: what, reason: why })),
    content: { ...content },
  };
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(inWords).join('; ');
  return value && typeof value === 'object' ? Object.values(value).map(inWords).join(' · ') : '';
}
