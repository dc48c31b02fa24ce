import type { MentionKind } from '../signals/index.js';

/** One spelling for comparing files: two mentions with the same kind and value speak of the same thing. */
export function normaliseMention(kind: MentionKind, asWritten: string): string {
  switch (kind) {
    case 'person':
    case 'organisation':
    case 'address':
      return fold(asWritten);
    case 'email':
      return asWritten.trim().toLowerCase();
    case 'phone':
      return normalisePhone(asWritten);
    case 'iban':
    case 'v-number':
    case 'kvk':
    case 'plate':
    case 'document':
      return asWritten.toUpperCase().replace(/[^A-Z0-9]/g, '');
  }
}

/** Small letters without accents, words apart by one space: `Müller-de Boer` → `muller de boer`. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Dutch numbers in E.164: `06-12 34 56 78` and `0031612345678` → `+31612345678`. */
function normalisePhone(text: string): string {
  const digits = text.replace(/[^\d+]/g, '').replace(/^00/, '+');
  if (digits.startsWith('+')) return digits.replace(/^\+310/, '+31');
  return digits.startsWith('0') ? `+31${digits.slice(1)}` : digits;
}
