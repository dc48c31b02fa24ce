import { z } from 'zod';
import { type Outcome, parsePolicy, policyHeader, repeatedCodes } from '../../../kernel/index.js';

const theme = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  nl: z.string().min(1),
  en: z.string().min(1),
  provisions: z.array(z.string()),
  /** Shown beside the theme; the routing table decides. */
  usualHandlers: z.array(z.string()).min(1),
  /** Partners that hear of it beside the route, when the desk decides so. */
  informs: z.array(z.string()),
});

const themeList = policyHeader
  .extend({ themes: z.array(theme).min(1) })
  .strict()
  .superRefine((list, context) => {
    for (const code of repeatedCodes(list.themes))
      context.addIssue({ code: 'custom', path: ['themes'], message: `thema ${code} staat er twee keer in` });
  });

export type Theme = Readonly<z.infer<typeof theme>>;
export type ThemeList = Readonly<z.infer<typeof themeList>>;

/** The typology of the desk (config/themes.json): the list is policy, not code. */
export function parseThemeList(content: unknown, file = 'themes.json'): Outcome<ThemeList> {
  return parsePolicy(file, themeList, content);
}
