import { desk } from '../../api/desk.js';
import type { Mention, SignalFile } from '../../api/types.js';
import { useWords } from '../../text/DeskWords.js';
import { Button } from '../../ui/Button.js';
import { Icon } from '../../ui/Icon.js';
import { useCodeNames } from '../app/CodeNamesProvider.js';
import { ProblemNotice } from '../app/ProblemNotice.js';
import { useAct } from './use-act.js';

type Change = Parameters<typeof desk.changeMention>[2];

/** Who and what the text names: each with its role, and to whom it is linked. */
export function MentionList({ file }: { readonly file: SignalFile }) {
  const t = useWords();
  const act = useAct(
    file.id,
    ({ id, change }: { id: string; change: Change }) => desk.changeMention(file.id, id, change),
    () => t('mention.changed'),
  );
  return (
    <section className="card" aria-labelledby="vermeldingen-kop">
      <header>
        <h2 id="vermeldingen-kop">{t('mention.title')}</h2>
        <span className="count">{file.mentions.length}</span>
      </header>
      <div className="body tight">
        {file.mentions.length === 0 ? <p className="soft">{t('mention.empty')}</p> : null}
        {act.error ? <ProblemNotice error={act.error} when="act" /> : null}
        <ul className="lines">
          {file.mentions.map((mention) => (
            <MentionLine
              key={mention.id}
              mention={mention}
              mayMark={file.may['mark'] === true}
              onChange={(change) => act.run({ id: mention.id, change })}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}

interface MentionLineProps {
  readonly mention: Mention;
  readonly mayMark: boolean;
  readonly onChange: (change: Change) => void;
}

function MentionLine({ mention, mayMark, onChange }: MentionLineProps) {
  const t = useWords();
  const codes = useCodeNames();
  const linked = mention.links.filter((link) => link.verdict === 'same');
  return (
    <li id={`vermelding-${mention.id}`} className="mention-line" tabIndex={-1}>
      <span className="mention-what">
        <span className="chip outline">{codes.name('mentionKinds', mention.kind)}</span>
        <strong>{mention.asWritten}</strong>
        {mention.proposedBy === 'machine' ? (
          <span className="faint small">{t('mention.byMachine')}</span>
        ) : null}
        {linked.map((link) => (
          <span key={link.linkId} className="chip accent">
            <Icon name="check" size={12} />{' '}
            {t(link.question === 'bears' ? 'mention.borneBy' : 'mention.linkedTo', { label: link.label })}
          </span>
        ))}
      </span>
      <span className="row">
        <select
          disabled={!mayMark}
          className="input narrow"
          aria-label={t('mention.roleOf', { words: mention.asWritten })}
          value={mention.role}
          onChange={(event) => onChange({ role: event.target.value })}
        >
          {codes.options('mentionRoles').map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        {mayMark && mention.proposedBy === 'machine' ? (
          <Button size="small" look="quiet" onClick={() => onChange({ confirmed: true })}>
            {t('mention.confirm')}
            <span className="hidden-visually">{mention.asWritten}</span>
          </Button>
        ) : null}
        {mayMark ? (
          <button
            type="button"
            className="button quiet icon-only"
            aria-label={t('mention.remove', { words: mention.asWritten })}
            onClick={() => onChange({ removed: true })}
          >
            <Icon name="close" size={12} />
          </button>
        ) : null}
      </span>
    </li>
  );
}
