import type { StepName } from '../../api/types.js';
import { useWords } from '../../text/DeskWords.js';
import { useKeys } from '../../ui/keys/use-keys.js';

export const STEP_KEYS: Readonly<Record<StepName, string>> = {
  assess: 'b',
  link: 'l',
  enrich: 'v',
  route: 'r',
  release: 'd',
};

export function useStepKeys(goTo: (step: StepName) => void): void {
  const t = useWords();
  useKeys(t('keys.signal'), [
    { keys: STEP_KEYS.assess, label: t('step.assess'), run: () => goTo('assess') },
    { keys: STEP_KEYS.link, label: t('step.link'), run: () => goTo('link') },
    { keys: STEP_KEYS.enrich, label: t('step.enrich'), run: () => goTo('enrich') },
    { keys: STEP_KEYS.route, label: t('step.route'), run: () => goTo('route') },
    { keys: STEP_KEYS.release, label: t('step.release'), run: () => goTo('release') },
  ]);
}
