import { useEffect, useRef, useState } from 'react';
import type { SignalFile } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { Button } from '../../../ui/Button.js';
import { useKeys } from '../../../ui/keys/use-keys.js';
import { AddClaim } from './AddClaim.js';
import { AddMention } from './AddMention.js';
import { MarkedText } from './MarkedText.js';
import { selectionIn, type TextSelection } from './selection-in.js';

/** The text; select words to make them a mention or a claim. */
export function TextPanel({ file }: { readonly file: SignalFile }) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const selection = useTextSelection(box);
  const [making, setMaking] = useState<{ what: 'mention' | 'claim'; from: TextSelection | null } | null>(
    null,
  );
  const mayMark = file.may['mark'] === true;
  const make = (what: 'mention' | 'claim') => () => setMaking({ what, from: selection });
  useKeys(
    t('keys.signal'),
    mayMark
      ? [
          { keys: 'm', label: t('mention.make'), run: make('mention') },
          { keys: 'w', label: t('claim.make'), run: make('claim') },
        ]
      : [],
  );
  return (
    <section className="card" aria-labelledby="tekst-kop">
      <header>
        <h2 id="tekst-kop">{t('signal.text')}</h2>
        <div className="row" hidden={!mayMark}>
          <Button size="small" look={selection ? 'primary' : 'quiet'} keys="m" onClick={make('mention')}>
            {t('mention.make')}
          </Button>
          <Button size="small" look={selection ? 'primary' : 'quiet'} keys="w" onClick={make('claim')}>
            {t('claim.make')}
          </Button>
        </div>
      </header>
      <div className="body" ref={box}>
        <MarkedText file={file} />
      </div>
      {making?.what === 'mention' ? (
        <AddMention file={file} from={making.from} onClose={() => setMaking(null)} />
      ) : null}
      {making?.what === 'claim' ? (
        <AddClaim file={file} from={making.from} onClose={() => setMaking(null)} />
      ) : null}
    </section>
  );
}

function useTextSelection(box: React.RefObject<HTMLDivElement | null>): TextSelection | null {
  const [selection, setSelection] = useState<TextSelection | null>(null);
  useEffect(() => {
    const look = () => setSelection(box.current ? selectionIn(box.current, getSelection()) : null);
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [box]);
  return selection;
}
