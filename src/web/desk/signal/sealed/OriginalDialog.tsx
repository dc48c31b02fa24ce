import { desk } from '../../../api/desk.js';
import { useWords } from '../../../text/DeskWords.js';
import { useFormats } from '../../../text/use-formats.js';
import { OpenSealed } from './OpenSealed.js';

interface OriginalDialogProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** The original may name the tipster. */
export function OriginalDialog({ id, onClose }: OriginalDialogProps) {
  const t = useWords();
  const formats = useFormats();
  return (
    <OpenSealed
      title={t('source.original')}
      width={720}
      why={t('source.whyOpen')}
      hint={t('source.whyOpenHint')}
      openWord={t('source.open')}
      open={(reason) => desk.original(id, { reason })}
      onClose={onClose}
    >
      {(original) => (
        <div className="stack">
          <p className="signal-text">{original.text}</p>
          <p className="faint small">
            {t('source.sealedAt', { at: formats.moment(original.sealedAt) })}{' '}
            <span className="mono wrap">{original.sha256}</span>
          </p>
        </div>
      )}
    </OpenSealed>
  );
}
