import type { ProposedRoute, SignalFile } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { useFormats } from '../../../text/use-formats.js';
import { Icon, type IconName } from '../../../ui/Icon.js';
import { useCodeNames } from '../../app/CodeNamesProvider.js';
import { useSession } from '../../app/SessionGate.js';
import { useMay } from '../../app/use-may.js';
import type { StepProps } from '../SignalView.js';
import { Feedback } from './Feedback.js';
import { ReleaseDecision } from './ReleaseDecision.js';
import { Rendering } from './Rendering.js';

/** What was proposed, what a second person decided, and what came of it. */
export function ReleaseStep({ file }: StepProps) {
  const t = useWords();
  return (
    <div className="stack">
      <Rendering file={file} />
      {file.routes.length === 0 ? <p className="soft">{t('release.empty')}</p> : null}
      <ul className="stack">
        {file.routes.map((route) => (
          <RouteToRelease key={route.id} file={file} route={route} />
        ))}
      </ul>
    </div>
  );
}

const SHAPE: Readonly<Record<ProposedRoute['state'], IconName>> = {
  proposed: 'clock',
  released: 'check',
  'sent-back': 'close',
  withdrawn: 'close',
};

interface RouteProps {
  readonly file: SignalFile;
  readonly route: ProposedRoute;
}

export function RouteToRelease({ file, route }: RouteProps) {
  const t = useWords();
  const codes = useCodeNames();
  const referral = file.referrals.find((one) => one.routeId === route.id);
  return (
    <li className="inset stack">
      <div className="row spread">
        <h3>
          {codes.name('routes', route.code)} ({codes.name('verbs', route.verb)})
        </h3>
        <span className={route.state === 'released' ? 'chip accent' : 'chip outline'}>
          <Icon name={SHAPE[route.state]} size={12} />
          {t(`release.state.${route.state}`)}
        </span>
      </div>
      <RouteFacts route={route} />
      {route.state === 'proposed' ? <Decide file={file} route={route} /> : null}
      {referral ? <Feedback file={file} referral={referral} /> : null}
    </li>
  );
}

function RouteFacts({ route }: { readonly route: ProposedRoute }) {
  const t = useWords();
  const formats = useFormats();
  const codes = useCodeNames();
  return (
    <dl className="facts">
      {route.recipient ? (
        <>
          <dt>{t('route.recipient')}</dt>
          <dd>
            {codes.lists?.partners.find((one) => one.code === route.recipient)?.name ?? route.recipient}
          </dd>
        </>
      ) : null}
      {route.basis ? (
        <>
          <dt>{t('route.basis')}</dt>
          <dd>{codes.name('legalBases', route.basis)}</dd>
        </>
      ) : null}
      <dt>{t('route.reason')}</dt>
      <dd>{route.reason}</dd>
      <dt>{t('release.proposedBy')}</dt>
      <dd>
        {route.proposedBy}, {formats.moment(route.proposedAt)}
      </dd>
      {route.releasedBy && route.releasedAt ? (
        <>
          <dt>{t('release.decidedBy')}</dt>
          <dd>
            {route.releasedBy}, {formats.moment(route.releasedAt)}
          </dd>
        </>
      ) : null}
    </dl>
  );
}

/**
 * What leaves the house is released by another person than who proposed it (four eyes); within the house the
 * assessor may. The server refuses the rest, and the screen says so beforehand.
 */
function Decide({ file, route }: RouteProps) {
  const t = useWords();
  const { staffId } = useSession();
  const mayRelease = useMay(route.external ? 'signal.release' : 'signal.release-internal');
  const own = route.external && route.proposedById === staffId;
  if (mayRelease && !own) return <ReleaseDecision signalId={file.id} route={route} />;
  return (
    <p className="soft row">
      <Icon name="person" /> {t(own ? 'release.ownProposal' : 'release.waiting')}
    </p>
  );
}
