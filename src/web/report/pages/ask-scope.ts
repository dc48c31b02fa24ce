import { SCOPES, type Scope } from '../../../modules/intake/domain/report-answers.js';
import { choice, why } from '../fields.js';
import { html } from '../html.js';
import type { QuestionPage } from '../question-page.js';

const isScope = (value: string | undefined): value is Scope => SCOPES.some((scope) => scope === value);
// As on the screen: the rare answers last, "outside the Netherlands" after all that we can act on.
const SHOWN: readonly Scope[] = [
  'PERSOON_IN_NL',
  'PERSOON_NAAR_NL',
  'BEDRIJF_IN_NL',
  'ERKEND_REFERENT',
  'AANVULLING',
  'BUITEN_NL',
];

export const askScope: QuestionPage = {
  slug: 'onderwerp',
  asked: () => true,
  read: (report, fields) => (isScope(fields['scope']) ? { ...report, scope: fields['scope'] } : report),
  // Outside the Netherlands is no mistake to mend here: the flow shows where to report that.
  flaws: (report) =>
    report.scope
      ? []
      : [{ path: 'scope', code: 'scope-missing', message: 'Kies waar uw melding over gaat.' }],
  title: ({ ctx }) => ctx.words.scope.title,
  body: ({ ctx, report, flaws }) =>
    html`${choice(ctx, {
      path: 'scope',
      legend: ctx.words.scope.title,
      options: SHOWN.map((value) => {
        const [label = '', hint = ''] = ctx.words.scope.options[value];
        return { value, label, hint };
      }),
      chosen: report.scope,
      flaws,
    })}${why(ctx, ctx.words.scope.why)}`,
  answers: ({ ctx, report }) => [
    {
      question: ctx.words.scope.title,
      answer: report.scope ? (ctx.words.scope.options[report.scope][0] ?? '') : '',
    },
  ],
};
