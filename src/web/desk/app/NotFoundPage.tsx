import { Link } from '@tanstack/react-router';
import { useWords } from '../../text/DeskWords.js';
import { Empty } from '../../ui/Empty.js';

export function NotFoundPage() {
  const t = useWords();
  return (
    <Empty title={t('problem.page')} action={<Link to="/">{t('keys.workStock')}</Link>}>
      {t('problem.pageLead')}
    </Empty>
  );
}
