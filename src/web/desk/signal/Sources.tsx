import { useState } from 'react';
import { attachmentAddress } from '../../api/attachment-address.js';
import type { Attachment, SignalFile } from '../../api/types.js';
import { useWords } from '../../text/DeskWords.js';
import { useFormats } from '../../text/use-formats.js';
import { Button } from '../../ui/Button.js';
import { Icon } from '../../ui/Icon.js';
import { OriginalDialog } from './sealed/OriginalDialog.js';

/** The sealed original and the attachments. */
export function Sources({ file }: { readonly file: SignalFile }) {
  const t = useWords();
  const formats = useFormats();
  const [open, setOpen] = useState(false);
  return (
    <section className="card" aria-labelledby="bronnen-kop">
      <header>
        <h2 id="bronnen-kop">{t('source.title')}</h2>
      </header>
      <div className="body tight">
        <ul className="lines">
          {file.originalSealed ? (
            <li className="mention-line">
              <span>
                <Icon name="lock" size={14} /> {t('source.original')}{' '}
                <span className="faint small">
                  {t('source.sealedAt', { at: formats.moment(file.originalSealed.sealedAt) })}{' '}
                  <span className="mono">{file.originalSealed.sha256.slice(0, 12)}…</span>
                </span>
              </span>
              {file.may['reveal'] ? (
                <Button size="small" onClick={() => setOpen(true)}>
                  {t('source.open')}
                </Button>
              ) : null}
            </li>
          ) : null}
          {file.attachments.map((attachment) => (
            <AttachmentLine key={attachment.id} signalId={file.id} attachment={attachment} />
          ))}
          {file.attachments.length === 0 ? <li className="soft">{t('source.noAttachments')}</li> : null}
        </ul>
      </div>
      {open ? <OriginalDialog id={file.id} onClose={() => setOpen(false)} /> : null}
    </section>
  );
}

interface AttachmentLineProps {
  readonly signalId: string;
  readonly attachment: Attachment;
}

/** A file that can be kept, or what the scanner said when that was not "clean". */
function AttachmentLine({ signalId, attachment }: AttachmentLineProps) {
  const t = useWords();
  const formats = useFormats();
  const size = t('source.size', { kb: formats.number(Math.max(1, Math.round(attachment.size / 1024))) });
  return (
    <li className="mention-line">
      <span>
        <Icon name="file" size={14} /> {attachment.name} <span className="faint small">{size}</span>
      </span>
      {attachment.scan === 'clean' ? (
        <a className="button small" href={attachmentAddress(signalId, attachment.id)} download>
          {t('source.download')} <span className="hidden-visually">{attachment.name}</span>
        </a>
      ) : (
        <span className="chip due">
          <Icon name="alert" size={12} /> {t(`source.scan.${attachment.scan}`)}
        </span>
      )}
    </li>
  );
}
