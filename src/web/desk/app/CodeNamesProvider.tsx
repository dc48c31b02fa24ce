import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
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

const Context = createContext<CodeNames>({ lists: undefined, name: (_, code) => code, options: () => [] });

/** Codes by their name in the reader's language; a code that is not (or no longer) listed is shown as it is. */
export const useCodeNames = () => useContext(Context);

/** Read once for the whole desk: a row of the work stock asks for five names, twenty rows a frame. */
export function CodeNamesProvider({ children }: { readonly children: ReactNode }) {
  const { data: lists } = useQuery(queries.codeLists());
  const { language } = useLanguage();
  const names = useMemo<CodeNames>(
    () => ({
      lists,
      name: (list, code) => lists?.[list]?.find((item) => item.code === code)?.[language] ?? code,
      options: (list) =>
        (lists?.[list] ?? []).map((item) => ({ value: item.code, label: item[language] ?? item.code })),
    }),
    [lists, language],
  );
  return <Context value={names}>{children}</Context>;
}
