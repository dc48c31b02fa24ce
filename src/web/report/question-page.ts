import type { Flaw } from '../../kernel/index.js';
import type { ReportAnswers } from '../../modules/intake/domain/report-answers.js';
import type { FormContext } from './form-context.js';
import type { Html } from './html.js';

/** The fields of a posted form, last value of each name. */
export type PostedFields = Readonly<Record<string, string | undefined>>;

export interface QuestionView {
  readonly ctx: FormContext;
  readonly report: ReportAnswers;
  readonly flaws: readonly Flaw[];
}

/** One question is one page is one file. */
export interface QuestionPage {
  /** Last part of the address: `/melden/<slug>`. */
  readonly slug: string;
  /** Is this question asked for this report? */
  asked(report: ReportAnswers): boolean;
  /** The report with the posted answers of this page in it. Keeps what is wrong, so that nothing typed is lost. */
  read(report: ReportAnswers, posted: PostedFields): ReportAnswers;
  /** What keeps the reporter on this page. */
  flaws(report: ReportAnswers): Flaw[];
  title(view: QuestionView): string;
  body(view: QuestionView): Html;
  /** The rows of "check your answers". */
  answers(view: QuestionView): readonly AnswerRow[];
  readonly takesFiles?: boolean;
}

export interface AnswerRow {
  readonly question: string;
  /** Empty: "Niet ingevuld". */
  readonly answer: string;
}

/** A posted value as it was typed, or what was there when the page did not ask for it. */
export function posted(fields: PostedFields, name: string, before: string): string {
  // Browsers send CRLF for each line break in a textarea; one convention keeps character positions stable.
  return fields[name]?.replaceAll('\r\n', '\n') ?? before;
}
