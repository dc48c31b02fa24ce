import type { HttpApp } from './http-app.js';

/** HTML forms work without JavaScript: a field that comes more than once becomes a list, in order. */
export function acceptForms(app: HttpApp): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, parseForm(body.toString())),
  );
}

export function parseForm(text: string): Record<string, string | string[]> {
  const fields = new Map<string, string | string[]>();
  for (const [name, value] of new URLSearchParams(text)) {
    const before = fields.get(name);
    fields.set(name, before === undefined ? value : [before, value].flat());
  }
  // fromEntries defines own properties, so a field called `__proto__` stays a field.
  return Object.fromEntries(fields);
}
