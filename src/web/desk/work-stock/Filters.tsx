import { useWords } from '../../text/DeskWords.js';
import type { DeskKey } from '../../text/desk.nl.js';
import { type CodedList, useCodeNames } from '../app/CodeNamesProvider.js';
import type { WorkStockFilter } from './views.js';

interface FiltersProps {
  readonly filter: WorkStockFilter;
  readonly onFilter: (filter: WorkStockFilter) => void;
}

interface FilterBox {
  readonly name: 'theme' | 'channel' | 'state' | 'flag';
  readonly word: DeskKey;
  readonly list: CodedList;
}

const BOXES: readonly FilterBox[] = [
  { name: 'theme', word: 'workStock.filter.theme', list: 'themes' },
  { name: 'channel', word: 'workStock.filter.channel', list: 'channels' },
  { name: 'state', word: 'workStock.filter.state', list: 'states' },
  { name: 'flag', word: 'workStock.filter.flag', list: 'flags' },
];

export function Filters({ filter, onFilter }: FiltersProps) {
  const t = useWords();
  const codes = useCodeNames();
  return (
    <div className="filters">
      {BOXES.map((box) => (
        <label key={box.name}>
          <span>{t(box.word)}</span>
          <select
            className="input"
            value={filter[box.name] ?? ''}
            onChange={(event) => onFilter({ ...filter, [box.name]: event.target.value || undefined })}
          >
            <option value="">{t('workStock.filter.any')}</option>
            {codes.options(box.list).map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
