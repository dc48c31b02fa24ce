import { useWords } from '../../../text/DeskWords.js';
import { useFormats } from '../../../text/use-formats.js';

interface SaidProps {
  readonly said: { readonly by: string; readonly at: string; readonly reason: string | null };
}

/** Who said it, when and why. */
export function Said({ said }: SaidProps) {
  const t = useWords();
  const formats = useFormats();
  return (
    <span>
      {t('said.line', { by: said.by, at: formats.moment(said.at) })}
      {said.reason ? <> · {t('said.because', { reason: said.reason })}</> : null}
    </span>
  );
}
