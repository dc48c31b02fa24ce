import type { Hub } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { Icon } from '../../../ui/Icon.js';

/** A reception centre, a lawyer, an employer: told apart by a word and a shape. */
export function HubChip({ hub }: { readonly hub: Hub }) {
  const t = useWords();
  return (
    <span className="chip due">
      <Icon name="house" size={12} /> {t('hub.chip', { kind: t(`hub.${hub.kind}`), name: hub.name })}
    </span>
  );
}
