import { type ReactNode, useRef } from 'react';
import type { Step, StepName } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { useFormats } from '../../../text/use-formats.js';
import { Icon } from '../../../ui/Icon.js';
import { Kbd } from '../../../ui/Kbd.js';
import { STEP_KEYS } from '../use-step-keys.js';

interface StepCardProps {
  readonly step: StepName;
  readonly number: number;
  readonly state: Step;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onEnter: () => void;
  readonly children: ReactNode;
}

/** One of the five steps with its state and time. Any may be opened; none hides. */
export function StepCard({ step, number, state, open, onToggle, onEnter, children }: StepCardProps) {
  const t = useWords();
  const formats = useFormats();
  // Once opened it stays, so that folding a step never loses what was typed in it.
  const everOpen = useRef(open);
  everOpen.current ||= open;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing to operate; it only hears where the focus is
    <section className={`card step ${state.state}`} onFocus={onEnter}>
      <h2>
        <button
          type="button"
          id={`stap-${step}`}
          className="step-head"
          aria-expanded={open}
          aria-controls={`stap-${step}-inhoud`}
          onClick={onToggle}
        >
          <span className="step-number" aria-hidden="true">
            {state.state === 'done' ? <Icon name="check" size={14} /> : number}
          </span>
          <span className="step-name">{t(`step.${step}`)}</span>
          <Kbd keys={STEP_KEYS[step]} />
          <span className="step-state">
            {t(`step.state.${state.state}`)}
            {state.at ? (
              <span className="faint">
                {' '}
                {formats.moment(state.at)}
                {state.by ? `, ${state.by}` : ''}
              </span>
            ) : null}
          </span>
          <span className={open ? 'turned' : undefined}>
            <Icon name="chevron" />
          </span>
        </button>
      </h2>
      <div id={`stap-${step}-inhoud`} hidden={!open} className="body">
        {everOpen.current ? children : null}
      </div>
    </section>
  );
}
