import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Coded, CodeLists } from '../../api/types.js';
import { useLanguage } from '../../text/DeskWords.js';
import type { Option } from '../../ui/fields.js';
import { queries } from './queries.js';

/** The code lists whose items have a Dutch and an English name. */
export type CodedList = {
  [K in keyof CodeLists]-?: CodeLists[K] extends readonly Coded[] ? K : never;
}[keyof CodeLists];

export interface CodeNames {
  readonly lists: CodeLists | undefined;
  readonly name: (list: CodedList, code: string) => string;
  readonly options: (list: CodedList) => readonly Option[];
}

/** Codes by their name in the reader's language; a code that is not (or no longer) listed is shown as it is. */
export function useCodeNames(): CodeNames {
  const { data: lists } = useQuery(queries.codeLists());
  const { language } = useLanguage();
  return useMemo(
    () => ({
      lists,
      name: (list, code) => lists?.[list]?.find((item) => item.code === code)?.[language] ?? code,
      options: (list) =>
        (lists?.[list] ?? []).map((item) => ({ value: item.code, label: item[language] ?? item.code })),
    }),
    [lists, language],
  );
}
