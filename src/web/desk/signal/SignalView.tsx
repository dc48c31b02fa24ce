import { useState } from 'react';
import { type SignalFile, STEPS, type StepName } from '../../api/types.js';
import { useWords } from '../../text/DeskWords.js';
import { useFormats } from '../../text/use-formats.js';
import { Notice } from '../../ui/Notice.js';
import { useSession } from '../app/SessionGate.js';
import { ClaimList } from './ClaimList.js';
import { Duplicates } from './duplicates/Duplicates.js';
import { LinkStep } from './link/LinkStep.js';
import { MentionList } from './MentionList.js';
import { Reporter } from './Reporter.js';
import { ReleaseStep } from './release/ReleaseStep.js';
import { SignalHead } from './SignalHead.js';
import { Sources } from './Sources.js';
import { AssessStep } from './steps/AssessStep.js';
import { EnrichStep } from './steps/EnrichStep.js';
import { RouteStep } from './steps/RouteStep.js';
import { StepCard } from './steps/StepCard.js';
import { Timeline } from './Timeline.js';
import { TextPanel } from './text/TextPanel.js';
import { useStepKeys } from './use-step-keys.js';
import { Warnings } from './warning/Warnings.js';

export interface StepProps {
  readonly file: SignalFile;
  /** The step the keyboard works on: only this one listens to Enter and to the keys of its own. */
  readonly active: boolean;
}

const BODY: Readonly<Record<StepName, (props: StepProps) => React.ReactNode>> = {
  assess: AssessStep,
  link: LinkStep,
  enrich: EnrichStep,
  route: RouteStep,
  release: ReleaseStep,
};

export function SignalView({ file }: { readonly file: SignalFile }) {
  const now = STEPS.find((step) => file.steps[step].state === 'now') ?? 'assess';
  const [active, setActive] = useState<StepName>(now);
  const [opened, setOpened] = useState<readonly StepName[]>([now]);
  const toggle = (step: StepName) => {
    setActive(step);
    setOpened((list) => (list.includes(step) ? list.filter((one) => one !== step) : [...list, step]));
  };
  const goTo = (step: StepName) => {
    setActive(step);
    setOpened((list) => (list.includes(step) ? list : [...list, step]));
    requestAnimationFrame(() => document.getElementById(`stap-${step}`)?.focus());
  };
  useStepKeys(goTo);
  return (
    <div className="signal">
      <SignalHead file={file} />
      <HeldByOther file={file} />
      <div className="signal-columns">
        <div className="signal-left">
          <TextPanel file={file} />
          <MentionList file={file} />
          <ClaimList file={file} />
          <Duplicates file={file} />
          <Sources file={file} />
          <Reporter file={file} />
          <Timeline events={file.timeline} />
        </div>
        <div className="signal-right">
          <Warnings file={file} />
          {STEPS.map((step, index) => {
            const Body = BODY[step];
            return (
              <StepCard
                key={step}
                step={step}
                number={index + 1}
                state={file.steps[step]}
                open={opened.includes(step)}
                onToggle={() => toggle(step)}
                onEnter={() => setActive(step)}
              >
                <Body file={file} active={active === step} />
              </StepCard>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function HeldByOther({ file }: { readonly file: SignalFile }) {
  const t = useWords();
  const formats = useFormats();
  const { staffId } = useSession();
  if (!file.lock || file.lock.staffId === staffId) return null;
  return (
    <Notice
      title={t('signal.heldBy', { name: file.lock.name, until: formats.time(file.lock.until) })}
      tone="due"
    >
      <p>{t('signal.heldByLead')}</p>
    </Notice>
  );
}
