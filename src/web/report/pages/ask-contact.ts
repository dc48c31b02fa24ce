import {
  CONTACT_FIELDS,
  type ContactAnswers,
  isAnonymous,
} from '../../../modules/intake/domain/report-answers.js';
import { contactFlaws } from '../../../modules/intake/domain/report-flaws.js';
import { choice, textField, why } from '../fields.js';
import { type Html, html } from '../html.js';
import { posted, type QuestionPage, type QuestionView } from '../question-page.js';

type ContactField = keyof ContactAnswers;
const AUTOCOMPLETE: Readonly<Record<ContactField, string>> = {
  organisation: 'organization',
  name: 'name',
  phone: 'tel',
  email: 'email',
};
const TYPES: Readonly<Partial<Record<ContactField, 'email' | 'tel'>>> = { phone: 'tel', email: 'email' };

export const askContact: QuestionPage = {
  slug: 'contact',
  asked: () => true,
  read: (report, fields) => {
    const contact = { ...report.contact };
    for (const field of CONTACT_FIELDS) contact[field] = posted(fields, `contact.${field}`, contact[field]);
    const wantsContact = fields['wantsContact'] ? fields['wantsContact'] === 'yes' : report.wantsContact;
    return { ...report, contact, wantsContact };
  },
  flaws: contactFlaws,
  title: ({ ctx, report }) =>
    report.capacity === 'INSTANTIE' ? ctx.words.contact.agencyTitle : ctx.words.contact.title,
  body: (view) =>
    html`${view.report.capacity === 'INSTANTIE' ? agency(view) : privatePerson(view)}${why(view.ctx, view.ctx.words.contact.why)}`,
  answers: ({ ctx, report }) => {
    const { contact, check } = ctx.words;
    if (isAnonymous(report)) return [{ question: contact.title, answer: check.anonymous }];
    return CONTACT_FIELDS.filter((field) => report.contact[field].trim()).map((field) => ({
      question: contact.fields[field][0] ?? field,
      answer: report.contact[field],
    }));
  },
};

function agency(view: QuestionView): Html {
  const { contact } = view.ctx.words;
  return html`<h1>${contact.agencyTitle}</h1><p>${contact.agencyHint}</p>${CONTACT_FIELDS.map((field) => contactField(view, field))}`;
}

function privatePerson(view: QuestionView): Html {
  const { ctx, report, flaws } = view;
  const { contact } = ctx.words;
  const option = (value: 'no' | 'yes') => {
    const [label = '', hint = ''] = contact.options[value];
    return { value, label, hint };
  };
  return html`${choice(ctx, {
    path: 'wantsContact',
    legend: contact.title,
    options: [option('no'), option('yes')],
    chosen: report.wantsContact ? 'yes' : 'no',
    flaws,
  })}<fieldset><legend><h2>${contact.details}</h2></legend><p class="hint">${contact.detailsHint}</p>
${CONTACT_FIELDS.filter((field) => field !== 'organisation').map((field) => contactField(view, field))}</fieldset>`;
}

function contactField({ ctx, report, flaws }: QuestionView, field: ContactField): Html {
  const [label = '', hint = ''] = ctx.words.contact.fields[field];
  return textField(ctx, {
    path: `contact.${field}`,
    label,
    hint,
    value: report.contact[field],
    type: TYPES[field] ?? 'text',
    autocomplete: AUTOCOMPLETE[field],
    flaws,
  });
}
