import type { Draw } from '../draw.js';

/** A name as somebody else spells it: one other spelling of its tradition, or without its accents. */
export function misspell(
  draw: Draw,
  name: string,
  respellings: readonly (readonly [from: string, to: string])[],
): string {
  const fitting = respellings.filter(([from]) => name.toLowerCase().includes(from));
  if (fitting.length === 0) return unaccented(name);
  const [from, to] = draw.pick(fitting);
  const respelled = name.toLowerCase().replace(from, to);
  return respelled.replace(/(^|[\s-])\p{L}/gu, (start) => start.toUpperCase());
}

const unaccented = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
