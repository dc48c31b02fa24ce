import { type ReactNode, useId } from 'react';
import type { Option } from './fields.js';

interface GroupProps {
  readonly legend: string;
  readonly hint?: string;
  readonly wrong?: string | undefined;
  readonly children: ReactNode;
}

function Group({ legend, hint, wrong, children }: GroupProps) {
  return (
    <fieldset className="group">
      <legend>{legend}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      {children}
      {wrong ? <p className="wrong">{wrong}</p> : null}
    </fieldset>
  );
}

interface SegmentsProps extends Omit<GroupProps, 'children'> {
  readonly options: readonly Option[];
  /** Null: nobody chose yet. No choice is ever made for the reader. */
  readonly value: string | null;
  readonly onPick: (value: string) => void;
}

/** One of a few, in one line. */
export function Segments({ options, value, onPick, ...group }: SegmentsProps) {
  const name = useId();
  return (
    <Group {...group}>
      <div className="segments">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onPick(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </Group>
  );
}

interface TicksProps extends Omit<GroupProps, 'children'> {
  readonly options: readonly (Option & { readonly note?: ReactNode })[];
  readonly values: readonly string[];
  readonly onToggle: (value: string) => void;
  readonly columns?: boolean;
}

/** Any number of a list. */
export function Ticks({ options, values, onToggle, columns, ...group }: TicksProps) {
  return (
    <Group {...group}>
      <div className={columns ? 'ticks columns' : 'ticks'}>
        {options.map((option) => (
          <label className="choice" key={option.value}>
            <input
              type="checkbox"
              checked={values.includes(option.value)}
              onChange={() => onToggle(option.value)}
            />
            <span>
              {option.label}
              {option.note ? <span className="tick-note">{option.note}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </Group>
  );
}
