import { useState } from 'react';
import type { ThemeAdvice } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { Button } from '../../../ui/Button.js';
import { Ticks } from '../../../ui/Choices.js';
import { useCodeNames } from '../../app/CodeNamesProvider.js';

interface ThemePickerProps {
  readonly advice: readonly ThemeAdvice[];
  readonly chosen: readonly string[];
  readonly wrong: string | undefined;
  readonly onChange: (themes: readonly string[]) => void;
}

/** Proposed themes first, each with the words of the text that point to it; none is ticked beforehand. */
export function ThemePicker({ advice, chosen, wrong, onChange }: ThemePickerProps) {
  const t = useWords();
  const codes = useCodeNames();
  const [all, setAll] = useState(advice.length === 0);
  const proposed = new Map(advice.map((one) => [one.code, one]));
  const options = codes.options('themes');
  const shown = all ? options : options.filter(({ value }) => proposed.has(value) || chosen.includes(value));
  const ranked = shown.toSorted((a, b) => Number(proposed.has(b.value)) - Number(proposed.has(a.value)));
  return (
    <div className="stack-tight">
      <Ticks
        legend={t('assess.themes')}
        wrong={wrong}
        columns={all}
        options={ranked.map((option) => ({
          ...option,
          note: quotesOf(proposed.get(option.value), t('assess.because')),
        }))}
        values={chosen}
        onToggle={(code) =>
          onChange(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code])
        }
      />
      {all ? null : (
        <div>
          <Button size="small" look="quiet" onClick={() => setAll(true)}>
            {t('assess.allThemes')}
          </Button>
        </div>
      )}
    </div>
  );
}

function quotesOf(advice: ThemeAdvice | undefined, because: string): string | undefined {
  if (!advice) return undefined;
  const quotes = [...new Set(advice.evidence.map((one) => `“${one.quote}”`))].slice(0, 3);
  return quotes.length ? `${because} ${quotes.join(', ')}` : undefined;
}
