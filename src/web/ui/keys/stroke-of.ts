/** The part of a KeyboardEvent that a shortcut looks at. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * One key press as a shortcut names it: `b`, `J` (shift held), `?`, `Enter`, `Ctrl+K`.
 * Ctrl and Cmd count as one, so that a shortcut reads the same on every machine. With Alt held it is nobody's:
 * that is how many keyboards type `@` and `€`.
 */
export function strokeOf(press: Press): string | null {
  if (press.altKey) return null;
  if (press.ctrlKey || press.metaKey) {
    const key = press.key.length === 1 ? press.key.toUpperCase() : press.key;
    return `Ctrl+${key}`;
  }
  return press.key;
}
