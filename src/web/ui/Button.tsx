import type { ButtonHTMLAttributes } from 'react';
import { Kbd } from './Kbd.js';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'primary' | 'danger' | 'quiet' | 'plain';
  readonly size?: 'small' | 'large';
  /** The shortcut that does the same, shown beside the words. */
  readonly keys?: string;
}

export function Button({ look = 'plain', size, keys, className, children, ...rest }: ButtonProps) {
  const names = ['button', look === 'plain' ? '' : look, size ?? '', className ?? ''];
  return (
    <button type="button" {...rest} className={names.filter(Boolean).join(' ')}>
      {children}
      {keys ? <Kbd keys={keys} /> : null}
    </button>
  );
}
