/** FNV-1a with a final mix (Murmur3's), to a signed 32-bit integer: small enough for an `integer` column. */
export function hashText(text: string, seed = 0x811c9dc5): number {
  let h = seed | 0;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** Joins hashes in order: `joinHash(a, b)` differs from `joinHash(b, a)`. */
export function joinHash(a: number, b: number): number {
  return mix(Math.imul(a ^ (b >>> 15) ^ (b << 7), 0x9e3779b1) ^ b);
}

function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
