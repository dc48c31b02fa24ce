import { useLanguage, useWords } from '../../text/DeskWords.js';

/** The only page without a session. Signing in happens at the identity provider, never here. */
export function SignInPage() {
  const t = useWords();
  const { language, setLanguage } = useLanguage();
  const back = encodeURIComponent(`${location.pathname}${location.search}`);
  return (
    <main className="sign-in">
      <div className="card sign-in-card">
        <Mark />
        <h1>{t('signIn.title')}</h1>
        <p className="soft">{t('signIn.lead')}</p>
        {/* biome-ignore lint/a11y/noAutofocus: the one thing to do on this page */}
        <a className="button primary large" href={`/aanmelden?terug=${back}`} autoFocus>
          {t('signIn.button')}
        </a>
        <p className="small soft">{t('signIn.law')}</p>
        <button
          type="button"
          className="button quiet small"
          lang={language === 'nl' ? 'en' : 'nl'}
          onClick={() => setLanguage(language === 'nl' ? 'en' : 'nl')}
        >
          {t('top.language')}
        </button>
      </div>
    </main>
  );
}

export function Mark() {
  return <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width={32} height={32} className="mark" />;
}
