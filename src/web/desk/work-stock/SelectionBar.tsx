import { useWords } from '../../text/DeskWords.js';
import { Button } from '../../ui/Button.js';

interface SelectionBarProps {
  readonly count: number;
  readonly onWalk: () => void;
  readonly onClear: () => void;
}

/** Many at once means one after the other: nothing is decided about a whole selection. */
export function SelectionBar({ count, onWalk, onClear }: SelectionBarProps) {
  const t = useWords();
  if (count === 0) return null;
  return (
    <div className="selection-bar card" role="status">
      <strong>{t('workStock.selected', { count })}</strong>
      <Button size="small" look="primary" onClick={onWalk}>
        {t('workStock.walk')}
      </Button>
      <Button size="small" onClick={onClear}>
        {t('workStock.clear')}
      </Button>
    </div>
  );
}
