import type { Flaw } from '../../kernel/index.js';
import type { ReportAnswers } from '../../modules/intake/domain/report-answers.js';
import { PATHS } from './form-context.js';
import { askAttachments } from './pages/ask-attachments.js';
import { askCapacity } from './pages/ask-capacity.js';
import { askContact } from './pages/ask-contact.js';
import { askEarlierReference } from './pages/ask-earlier-reference.js';
import { askScope } from './pages/ask-scope.js';
import { askSubject } from './pages/ask-subject.js';
import { askText } from './pages/ask-text.js';
import type { QuestionPage } from './question-page.js';

/** The questions in the order in which they are asked. */
export const QUESTIONS: readonly QuestionPage[] = [
  askScope,
  askEarlierReference,
  askCapacity,
  askText,
  askSubject,
  askAttachments,
  askContact,
];

export const questionPath = (page: QuestionPage) => `${PATHS.start}/${page.slug}`;

export function findQuestion(slug: string): QuestionPage | undefined {
  return QUESTIONS.find((page) => page.slug === slug);
}

/** The page after this one; after the last question comes the check. */
export function pathAfter(page: QuestionPage, report: ReportAnswers): string {
  if (page === askScope && report.scope === 'BUITEN_NL') return PATHS.elsewhere;
  const asked = askedOf(report);
  const next = asked[asked.indexOf(page) + 1];
  return next ? questionPath(next) : PATHS.check;
}

/** The page before this one; before the first question is the start. */
export function pathBefore(page: QuestionPage, report: ReportAnswers): string {
  const asked = askedOf(report);
  const before = asked[asked.indexOf(page) - 1];
  return before ? questionPath(before) : PATHS.start;
}

/** "Vraag 3 van ongeveer 6": about, because an answer may add a question. */
export function progressOf(page: QuestionPage, report: ReportAnswers) {
  const asked = askedOf(report);
  return { at: asked.indexOf(page) + 1, total: asked.length };
}

export function askedOf(report: ReportAnswers): QuestionPage[] {
  return QUESTIONS.filter((page) => page.asked(report));
}

/** The first page that still keeps the report from being sent, and why. */
export function firstUnfinished(
  report: ReportAnswers,
): { readonly page: QuestionPage; readonly flaws: readonly Flaw[] } | undefined {
  return askedOf(report)
    .map((page) => ({ page, flaws: page.flaws(report) }))
    .find(({ flaws }) => flaws.length > 0);
}
