import type { ReactNode } from 'react';

interface EmptyProps {
  readonly title: string;
  /** What will appear here, and how. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{children}</p>
      {action}
    </div>
  );
}
