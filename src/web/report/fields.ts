import type { Flaw } from '../../kernel/index.js';
import type { FormContext } from './form-context.js';
import { type Html, html } from './html.js';

export const fieldId = (path: string) => `f-${path.replaceAll('.', '-')}`;

export function flawText(ctx: FormContext, flaw: Flaw): string {
  return ctx.words.flaws[flaw.code] ?? flaw.message;
}

/** All that is wrong, at the top, each line a link to its field. It stays until it is mended. */
export function errorSummary(ctx: FormContext, flaws: readonly Flaw[]): Html | undefined {
  if (flaws.length === 0) return undefined;
  return html`<div class="summary" role="alert" aria-labelledby="summary-title">
<h2 id="summary-title">${ctx.words.errorTitle}</h2>
<ul>${flaws.map((flaw) => html`<li><a href="#${fieldId(flaw.path)}">${flawText(ctx, flaw)}</a></li>`)}</ul>
</div>`;
}

export interface FieldWish {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly flaws: readonly Flaw[];
  /** HTML autocomplete token for data about the reporter; `off` for data about somebody else. */
  readonly autocomplete?: string;
  readonly type?: 'text' | 'email' | 'tel';
  readonly width?: 'short' | 'long';
  /** The field is the question of the page, so its label is the heading. */
  readonly isHeading?: boolean;
}

export function textField(ctx: FormContext, wish: FieldWish): Html {
  return field(ctx, wish, (described) => {
    const width = wish.width ?? 'long';
    return html`<input class="${width}" type="${wish.type ?? 'text'}" id="${fieldId(wish.path)}" name="${wish.path}" value="${wish.value}" autocomplete="${wish.autocomplete ?? 'off'}"${described}>`;
  });
}

export function textArea(ctx: FormContext, wish: FieldWish & { readonly rows: number }): Html {
  // A newline right after the tag is dropped by browsers: one more keeps a text that begins with an empty line.
  return field(
    ctx,
    wish,
    (described) =>
      html`<textarea id="${fieldId(wish.path)}" name="${wish.path}" rows="${wish.rows}" autocomplete="off"${described}>
${wish.value}</textarea>`,
  );
}

export function fileField(ctx: FormContext, wish: FieldWish & { readonly accept: string }): Html {
  return field(
    ctx,
    wish,
    (described) =>
      html`<input type="file" id="${fieldId(wish.path)}" name="${wish.path}" accept="${wish.accept}" multiple${described}>`,
  );
}

function field(ctx: FormContext, wish: FieldWish, control: (described: Html) => Html): Html {
  const id = fieldId(wish.path);
  const own = wish.flaws.filter((flaw) => flaw.path === wish.path);
  const label = html`<label for="${id}">${wish.label}</label>`;
  return html`<div class="field${own.length > 0 && ' wrong'}">
${wish.isHeading ? html`<h1>${label}</h1>` : label}
${wish.hint && html`<p class="hint" id="${id}-hint">${wish.hint}</p>`}
${own.map((flaw) => html`<p class="error" id="${id}-error"><span class="unseen">${ctx.words.errorPrefix}</span>${flawText(ctx, flaw)}</p>`)}
${control(describedBy(id, Boolean(wish.hint), own.length > 0))}
</div>`;
}

function describedBy(id: string, hint: boolean, wrong: boolean): Html {
  const ids = [hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ');
  return html`${ids && html` aria-describedby="${ids}"`}${wrong && html` aria-invalid="true"`}`;
}

export interface ChoiceWish {
  readonly path: string;
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
  readonly chosen: string;
  readonly flaws: readonly Flaw[];
}

/** One question with radio buttons; the legend is the heading of the page. The first option bears the field's id. */
export function choice(ctx: FormContext, wish: ChoiceWish): Html {
  const id = fieldId(wish.path);
  const own = wish.flaws.filter((flaw) => flaw.path === wish.path);
  const radios = wish.options.map((option, index) => {
    const optionId = index === 0 ? id : `${id}-${index}`;
    const checked = option.value === wish.chosen && html` checked`;
    return html`<div class="option"><input type="radio" id="${optionId}" name="${wish.path}" value="${option.value}"${checked}${option.hint && html` aria-describedby="${optionId}-hint"`}>
<label for="${optionId}">${option.label}</label>${option.hint && html`<p class="hint" id="${optionId}-hint">${option.hint}</p>`}</div>`;
  });
  return html`<fieldset class="field${own.length > 0 && ' wrong'}"${own.length > 0 && html` aria-describedby="${id}-error"`}>
<legend><h1>${wish.legend}</h1></legend>
${own.map((flaw) => html`<p class="error" id="${id}-error"><span class="unseen">${ctx.words.errorPrefix}</span>${flawText(ctx, flaw)}</p>`)}
${radios}
</fieldset>`;
}

/** "Waarom vragen wij dit?": opens without JavaScript. */
export function why(ctx: FormContext, ...reasons: readonly string[]): Html {
  return html`<details><summary>${ctx.words.why}</summary>${reasons.map((reason) => html`<p>${reason}</p>`)}</details>`;
}
