import type { PackagePreview } from '../../../api/types.js';
import type { CodedList, CodeNames } from '../../app/CodeNamesProvider.js';

type Names = Pick<CodeNames, 'name'>;

/** Which list names the codes in a field of the package. */
const LISTS: Readonly<Record<string, CodedList>> = {
  verb: 'verbs',
  basis: 'legalBases',
  themes: 'themes',
  handling: 'handlingCodes',
  kind: 'mentionKinds',
  role: 'mentionRoles',
};

/** A field of the package in the reader's words, one line an item; empty when there is nothing in it. */
export function fieldWords(preview: PackagePreview, field: string, names: Names): readonly string[] {
  const content = preview.content[field];
  const shown = preview.fields.find((one) => one.field === field)?.value ?? '';
  if (Array.isArray(content)) return content.map((item) => itemWords(field, item, names)).filter(Boolean);
  const words = typeof content === 'string' ? named(field, content, names) : (nameOf(content) ?? shown);
  return words ? [words] : [];
}

function itemWords(field: string, item: unknown, names: Names): string {
  if (typeof item === 'string') return named(field, item, names);
  if (typeof item !== 'object' || item === null) return '';
  return Object.entries(item)
    .flatMap(([key, value]) => (typeof value === 'string' && value ? [named(key, value, names)] : []))
    .join(' · ');
}

function named(field: string, value: string, names: Names): string {
  const list = LISTS[field];
  return list ? names.name(list, value) : value;
}

function nameOf(content: unknown): string | null {
  const isNamed = typeof content === 'object' && content !== null && 'name' in content;
  return isNamed && typeof content.name === 'string' ? content.name : null;
}
