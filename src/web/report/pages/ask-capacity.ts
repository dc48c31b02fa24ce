import { CAPACITIES, type Capacity } from '../../../modules/intake/domain/report-answers.js';
import { choice, why } from '../fields.js';
import { html } from '../html.js';
import type { QuestionPage } from '../question-page.js';

const isCapacity = (value: string | undefined): value is Capacity =>
  CAPACITIES.some((capacity) => capacity === value);

export const askCapacity: QuestionPage = {
  slug: 'voor-wie',
  asked: () => true,
  read: (report, fields) =>
    isCapacity(fields['capacity']) ? { ...report, capacity: fields['capacity'] } : report,
  flaws: (report) =>
    report.capacity
      ? []
      : [{ path: 'capacity', code: 'capacity-missing', message: 'Kies voor wie u meldt.' }],
  title: ({ ctx }) => ctx.words.capacity.title,
  body: ({ ctx, report, flaws }) => {
    const { capacity } = ctx.words;
    return html`${choice(ctx, {
      path: 'capacity',
      legend: capacity.title,
      options: CAPACITIES.map((value) => {
        const [label = '', hint = ''] = capacity.options[value];
        return { value, label, hint };
      }),
      chosen: report.capacity,
      flaws,
    })}<details><summary>${capacity.workers}</summary><p>${capacity.workersBody}</p></details>${why(ctx, capacity.why)}`;
  },
  answers: ({ ctx, report }) => [
    {
      question: ctx.words.capacity.title,
      answer: report.capacity ? (ctx.words.capacity.options[report.capacity][0] ?? '') : '',
    },
  ],
};
