import { useQueryClient } from '@tanstack/react-query';
import { useWords } from '../../text/DeskWords.js';
import type { DeskKey } from '../../text/desk.nl.js';
import { deskNl } from '../../text/desk.nl.js';
import { useSession } from '../app/SessionGate.js';

/** For which purpose one looks (AVG 5(1)b): always visible, and changed here alone. */
export function PurposePicker() {
  const t = useWords();
  const client = useQueryClient();
  const { purpose, purposeCodes, setPurpose } = useSession();
  const name = (code: string) => (isPurposeKey(`purpose.${code}`) ? t(`purpose.${code}` as DeskKey) : code);
  if (purposeCodes.length < 2)
    return (
      <span className="purpose top-wide">
        <span className="soft">{t('top.purpose')}</span> {name(purpose)}
      </span>
    );
  return (
    <label className="purpose top-wide">
      <span className="soft">{t('top.purpose')}</span>
      <select
        className="input"
        value={purpose}
        onChange={(event) => {
          setPurpose(event.target.value);
          void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
        }}
      >
        {purposeCodes.map((code) => (
          <option key={code} value={code}>
            {name(code)}
          </option>
        ))}
      </select>
    </label>
  );
}

const isPurposeKey = (key: string): key is DeskKey => key in deskNl;
