import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyReport, type ReportAnswers } from '../../modules/intake/domain/report-answers.js';
import {
  type FormLanguage,
  firstUnfinished,
  formContext,
  pathAfter,
  pathBefore,
  QUESTIONS,
  renderCheck,
  renderQuestion,
  renderSent,
  renderStart,
} from './index.js';

const desk = {
  phone: '088 000 0000',
  hours: { nl: 'op werkdagen van 08:30 tot 12:00 uur', en: 'on working days from 08:30 to 12:00' },
  open: true,
};
const ctx = (language: FormLanguage) => formContext(language, { evaluation: true, desk });
const filled: ReportAnswers = {
  ...emptyReport('nl'),
  scope: 'PERSOON_IN_NL',
  capacity: 'PARTICULIER',
  text: 'Mijn buurman zegt: "hij woont daar niet".\n<script>alert(1)</script>',
};
const path = (report: ReportAnswers) => {
  const seen: string[] = [];
  for (const page of QUESTIONS.filter((question) => question.asked(report)))
    seen.push(pathAfter(page, report));
  return seen;
};

describe('the order of the questions', () => {
  it('ends at the check', () => {
    expect(path(filled)).toEqual([
      '/melden/voor-wie',
      '/melden/melding',
      '/melden/over-wie',
      '/melden/bijlagen',
      '/melden/contact',
      '/melden/controle',
    ]);
  });

  it('asks the reference only for more information on an earlier report', () => {
    expect(path({ ...filled, scope: 'AANVULLING' })[0]).toBe('/melden/kenmerk');
  });

  it('tells who reports on another country where to go', () => {
    expect(path({ ...filled, scope: 'BUITEN_NL' })[0]).toBe('/melden/ander-land');
  });

  it('goes back the way it came', () => {
    for (const page of QUESTIONS.filter((question) => question.asked(filled)).slice(1)) {
      const before = QUESTIONS.find((other) => `/melden/${other.slug}` === pathBefore(page, filled));
      expect(before && pathAfter(before, filled)).toBe(`/melden/${page.slug}`);
    }
  });

  it('finds the first page that is not finished', () => {
    expect(firstUnfinished(filled)).toBeUndefined();
    expect(firstUnfinished(emptyReport('nl'))?.page.slug).toBe('onderwerp');
    expect(firstUnfinished({ ...filled, capacity: 'INSTANTIE' })?.page.slug).toBe('contact');
  });
});

describe.each(['nl', 'en'] as const)('every question page in %s', (language) => {
  it.each(QUESTIONS.map((page) => page.slug))(
    '%s keeps typed text as text and has one main button',
    (slug) => {
      const page = QUESTIONS.find((question) => question.slug === slug) ?? QUESTIONS[0]!;
      const shown = renderQuestion(page, { ctx: ctx(language), report: filled, flaws: page.flaws(filled) });
      expect(shown).not.toContain('<script');
      expect(shown.match(/class="main"/g)).toHaveLength(1);
      expect(shown.match(/<h1>/g)).toHaveLength(1);
      expect(shown).toMatch(language === 'nl' ? /Waarom vragen wij dit\?/ : /Why do we ask this\?/);
    },
  );

  it.each(QUESTIONS.map((page) => page.slug))('%s reads back what it shows', (slug) => {
    const page = QUESTIONS.find((question) => question.slug === slug) ?? QUESTIONS[0]!;
    expect(page.read(filled, {})).toEqual(filled);
  });
});

describe('a page with a mistake', () => {
  const page = QUESTIONS.find((question) => question.slug === 'contact') ?? QUESTIONS[0]!;
  const report: ReportAnswers = {
    ...filled,
    wantsContact: true,
    contact: { ...filled.contact, email: 'half' },
  };
  const shown = renderQuestion(page, { ctx: ctx('nl'), report, flaws: page.flaws(report) });

  it('links the summary to the field, names it in the title, and keeps what was typed', () => {
    expect(shown).toContain('<a href="#f-contact-email">Dit e-mailadres klopt niet.');
    expect(shown).toContain('id="f-contact-email" name="contact.email" value="half"');
    expect(shown).toContain('aria-describedby="f-contact-email-error" aria-invalid="true"');
    expect(shown).toMatch(/<title>Fout: /);
  });
});

describe('the check page', () => {
  it('shows an anonymous reporter what may give him away', () => {
    expect(renderCheck({ ctx: ctx('nl'), report: filled, flaws: [] })).toContain('“Mijn buurman”');
  });

  it('shows no contact details of somebody who stays anonymous', () => {
    const report = { ...filled, contact: { ...filled.contact, name: 'Fenna Duinsteker' } };
    expect(renderCheck({ ctx: ctx('nl'), report, flaws: [] })).not.toContain('Duinsteker');
  });
});

describe('the whole site', () => {
  const pages = [
    renderStart(ctx('nl'), false),
    renderSent(ctx('nl'), { reference: 'HIK-2026-000123-C', receipt: '7KTM-7KTM-7KTM-7KTM-7KTM' }),
    ...QUESTIONS.map((page) => renderQuestion(page, { ctx: ctx('nl'), report: filled, flaws: [] })),
  ];

  it('weighs under 60 kB a page, style and all', () => {
    const style = readFileSync(new URL('./report.css', import.meta.url)).length;
    for (const page of pages) expect(Buffer.byteLength(page) + style).toBeLessThan(60_000);
  });

  it('has no script and asks nothing of another site', () => {
    for (const page of pages) expect(page).not.toMatch(/<script|https?:\/\/|style="|\son\w+=/);
  });
});
