import type { FormLanguage } from './form-context.js';

/** Bytes as people read them: `3,4 MB`, `120 kB`. */
export function showSize(bytes: number, language: FormLanguage): string {
  const [value, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, 'MB'] : [bytes / 1000, 'kB'];
  const digits = unit === 'MB' ? 1 : 0;
  return `${value.toLocaleString(language, { maximumFractionDigits: digits })} ${unit}`;
}
