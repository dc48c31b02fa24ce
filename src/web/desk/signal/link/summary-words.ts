const BORN_FIRST = /^(\d{4}-\d{2}-\d{2})(?=, |$)/;

/** The line under a candidate, with the date of birth as people write it. */
export function summaryWords(summary: string, birthDate: (date: string) => string): string {
  return summary.replace(BORN_FIRST, (date) => birthDate(date));
}
