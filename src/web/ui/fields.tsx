import type {
  InputHTMLAttributes,
  ReactNode,
  Ref,
  SelectHTMLAttributes,
  TextareaHTMLAttributes,
} from 'react';
import { Field } from './Field.js';

interface Labelled {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly wrong?: string | undefined;
}

type InputProps = Labelled &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> & {
    readonly onText: (text: string) => void;
    readonly ref?: Ref<HTMLInputElement>;
  };

export function TextField({ label, hint, wrong, onText, ...rest }: InputProps) {
  return (
    <Field label={label} hint={hint} wrong={wrong}>
      {(ties) => (
        <input
          autoComplete="off"
          {...rest}
          {...ties}
          className="input"
          onChange={(event) => onText(event.target.value)}
        />
      )}
    </Field>
  );
}

type AreaProps = Labelled &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange'> & {
    readonly onText: (text: string) => void;
    readonly ref?: Ref<HTMLTextAreaElement>;
  };

export function TextArea({ label, hint, wrong, onText, ...rest }: AreaProps) {
  return (
    <Field label={label} hint={hint} wrong={wrong}>
      {(ties) => (
        <textarea {...rest} {...ties} className="input" onChange={(event) => onText(event.target.value)} />
      )}
    </Field>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

type SelectProps = Labelled &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange'> & {
    readonly options: readonly Option[];
    /** Words of the empty choice; leave out where one of the options is always right. */
    readonly none?: string;
    readonly onPick: (value: string) => void;
  };

export function SelectField({ label, hint, wrong, options, none, onPick, ...rest }: SelectProps) {
  return (
    <Field label={label} hint={hint} wrong={wrong}>
      {(ties) => (
        <select {...rest} {...ties} className="input" onChange={(event) => onPick(event.target.value)}>
          {none === undefined ? null : <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
