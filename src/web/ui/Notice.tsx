import type { ReactNode } from 'react';

interface NoticeProps {
  readonly title: string;
  readonly tone?: 'danger' | 'due';
  /** Read out at once: for what just went wrong. */
  readonly urgent?: boolean;
  readonly children?: ReactNode;
}

export function Notice({ title, tone, urgent, children }: NoticeProps) {
  return (
    <div className={tone ? `notice ${tone}` : 'notice'} role={urgent ? 'alert' : undefined}>
      <strong>{title}</strong>
      {children}
    </div>
  );
}
