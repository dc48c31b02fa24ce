import { describe, expect, it } from 'vitest';
import { html } from './html.js';

describe('the html template', () => {
  it('escapes text and attributes', () => {
    const typed = `"><script>alert('x')</script>&`;
    expect(String(html`<p title="${typed}">${typed}</p>`)).not.toMatch(/<script|"><|'/);
  });

  it('keeps HTML that the template itself made, joins lists and leaves out nothing-values', () => {
    const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`);
    expect(String(html`<ul>${items}</ul>${false}${undefined}${3}`)).toBe(
      '<ul><li>a</li><li>&lt;b&gt;</li></ul>3',
    );
  });
});
