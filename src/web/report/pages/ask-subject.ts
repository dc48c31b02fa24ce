import { SUBJECT_FIELDS, type SubjectAnswers } from '../../../modules/intake/domain/report-answers.js';
import { subjectFlaws } from '../../../modules/intake/domain/report-flaws.js';
import { textField, why } from '../fields.js';
import { type Html, html } from '../html.js';
import { posted, type QuestionPage, type QuestionView } from '../question-page.js';

type SubjectField = keyof SubjectAnswers;
const PERSON: readonly SubjectField[] = ['name', 'birthDate', 'address', 'city', 'phone', 'email'];
const COMPANY: readonly SubjectField[] = ['company', 'kvk'];

export const askSubject: QuestionPage = {
  slug: 'over-wie',
  asked: () => true,
  read: (report, fields) => {
    const subject = { ...report.subject };
    for (const field of SUBJECT_FIELDS) subject[field] = posted(fields, `subject.${field}`, subject[field]);
    return { ...report, subject };
  },
  flaws: subjectFlaws,
  title: ({ ctx }) => ctx.words.subject.title,
  body: (view) => {
    const { ctx, report } = view;
    const aboutCompany = report.scope === 'BEDRIJF_IN_NL' || report.scope === 'ERKEND_REFERENT';
    const groups = [
      group(view, ctx.words.subject.person, PERSON),
      group(view, ctx.words.subject.company, COMPANY),
    ];
    return html`<h1>${ctx.words.subject.title}</h1>
<p>${ctx.words.subject.hint}</p>
${aboutCompany ? groups.reverse() : groups}
${why(ctx, ctx.words.subject.why)}`;
  },
  answers: ({ ctx, report }) =>
    SUBJECT_FIELDS.filter((field) => report.subject[field].trim()).map((field) => ({
      question: ctx.words.subject.fields[field][0] ?? field,
      answer: report.subject[field],
    })),
};

function group(view: QuestionView, legend: string, fields: readonly SubjectField[]): Html {
  return html`<fieldset><legend><h2>${legend}</h2></legend>${fields.map((field) => subjectField(view, field))}</fieldset>`;
}

function subjectField({ ctx, report, flaws }: QuestionView, field: SubjectField): Html {
  const [label = '', hint = ''] = ctx.words.subject.fields[field];
  return textField(ctx, {
    path: `subject.${field}`,
    label: `${label} ${ctx.words.optional}`,
    hint,
    value: report.subject[field],
    width: field === 'kvk' || field === 'phone' || field === 'birthDate' ? 'short' : 'long',
    flaws,
  });
}
