import { z } from 'zod';

/** An answer as it is given again. */
export const Answer = z.object({
  status: z.number().int(),
  contentType: z.string(),
  location: z.string().optional(),
  body: z.string(),
});
export type Answer = z.infer<typeof Answer>;
