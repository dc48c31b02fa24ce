/** HTML that is safe to send: only the `html` template makes it, and it escapes every value that is not Html itself. */
export class Html {
  constructor(readonly source: string) {}

  toString(): string {
    return this.source;
  }
}

export type HtmlValue = string | number | Html | false | undefined | readonly HtmlValue[];

/**
 * A template of HTML. Values may stand in text and in quoted attributes; `false` and `undefined` write nothing,
 * lists are joined.
 * @example html`<p title="${title}">${typed}</p>`
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.map((piece, index) => piece + write(values[index])).join(''));
}

function write(value: HtmlValue): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.source;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
  return value.map(write).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
