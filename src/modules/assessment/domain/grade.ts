import { z } from 'zod';

/** How reliable the source is: no doubt, mostly reliable, mostly unreliable, cannot be assessed (4x4 scheme). */
export const SOURCE_GRADES = ['A', 'B', 'C', 'X'] as const;
/** How sure the information is: 1 not in doubt, 2 known to the source itself, 3 corroborated, 4 not corroborated. */
export const INFORMATION_GRADES = [1, 2, 3, 4] as const;

export const gradeSchema = z.strictObject({
  scheme: z.literal('4x4'),
  source: z.enum(SOURCE_GRADES),
  information: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
});
/** Informatiewaarde: always given by a person with a motive; regrading keeps history. */
export type Grade = Readonly<z.infer<typeof gradeSchema>>;

export const INTENTS = ['opzettelijk', 'onopzettelijk', 'onbekend'] as const;
/** A field of its own: never derived from the theme, `onbekend` until a person says otherwise. */
export type Intent = (typeof INTENTS)[number];
export const STARTING_INTENT: Intent = 'onbekend';

/** Where an anonymous signal starts: nobody can vouch for the source or the information. */
export const ANONYMOUS_GRADE: Grade = { scheme: '4x4', source: 'X', information: 4 };

/** The top grade takes two graders: it outweighs what everybody else says. */
export function needsSecondGrader(grade: Grade): boolean {
  return grade.source === 'A' && grade.information === 1;
}
