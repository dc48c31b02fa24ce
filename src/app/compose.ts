import type { FastifyRequest } from 'fastify';
import { actorRef, amsterdamDate, PUBLIC } from '../kernel/index.js';
import type { ApiDeps } from './api/api-deps.js';
import { apiRoutes } from './api/api-routes.js';
import { headSigner, keepSealing } from './composition/audit-keeper.js';
import { keepFiles, keepScanning } from './composition/file-keeper.js';
import { hubHouse } from './composition/hub-house.js';
import { keepKeys } from './composition/key-keeper.js';
import { keepRematching, linkingHandlers, relatingDeps } from './composition/linking-work.js';
import { lookUpsOf } from './composition/look-ups.js';
import { proposalsOf } from './composition/proposals.js';
import { reportSiteOf } from './composition/report-site.js';
import { signInOf } from './composition/sign-in.js';
import { declareQueues, handlersOf } from './composition/work.js';
import type { Config } from './config.js';
import { ensureInventedStaff } from './evaluation/invented-staff.js';
import { deskPages } from './http/desk-pages.js';
import { frontPage } from './http/front-page.js';
import type { HttpPlugin } from './http/http-app.js';
import { keepDrafts, mailboxApi, meldingApi, reporterRoutes, reportPages } from './intake/index.js';
import type { Platform } from './platform.js';
import { loadPolicy, type Policy } from './policy/load-policy.js';
import { referralPolicyOf, routePolicyOf } from './policy/policies-of-modules.js';
import { PolicyRefused } from './policy/policy-refused.js';
import { openLookupDesk } from './register/open-lookup-desk.js';

/** The modules put together: what they serve, and how they stop. */
export interface Composition {
  readonly http: {
    readonly plugins: readonly HttpPlugin[];
    readonly api: readonly HttpPlugin[];
    readonly pages: readonly HttpPlugin[];
    /** Whose Idempotency-Key it is. */
    readonly actorOf: (request: FastifyRequest) => string;
  };
  /** Stops workers and timers; called before the database closes. */
  stop(): Promise<void>;
}

/** The one place that knows every module. @throws PolicyRefused when a policy file is wrong: no start without policy */
export async function compose(platform: Platform, config: Config): Promise<Composition> {
  const policy = await policyOrRefuse();
  const house = hubHouse(platform, policy);
  await declareQueues(platform);
  if (config.mode === 'evaluation') await ensureInventedStaff(house);
  const lookup = await openLookupDesk(amsterdamDate(platform.clock.now()));
  await keepRematching(platform.jobs);
  for (const [queue, handler] of Object.entries(handlersOf(platform, policy, house, config)))
    await platform.jobs.work(queue, handler);
  // Matching is heavy and nobody waits for it: under load it cost a third of the reports that could be taken in.
  for (const [queue, handler] of Object.entries(linkingHandlers(relatingDeps(house, lookup))))
    await platform.jobs.work(queue, handler, { canWait: true });
  const keeper = keepSealing(house, headSigner(platform.secrets.signing, config.home), platform.log);
  await keepDrafts(platform, house);
  await keepFiles(platform);
  await keepKeys(platform);
  await keepScanning(platform, house, config);
  const signIn = await signInOf(platform, config, house);
  const deps: ApiDeps = {
    house,
    files: platform.files,
    jobs: platform.jobs,
    policy,
    routePolicy: routePolicyOf(policy, () => amsterdamDate(platform.clock.now())),
    referralPolicy: referralPolicyOf(policy),
    lookUps: lookUpsOf(house, lookup),
    lookup,
    proposals: proposalsOf(policy.lexicon),
    mode: config.mode,
  };
  const site = reportSiteOf(platform, policy, house, config);
  return {
    http: {
      plugins: [signIn.identify],
      api: [...apiRoutes(deps), meldingApi(site), mailboxApi(site), reporterRoutes(house)],
      pages: [frontPage(config.mode), reportPages(site), ...signIn.pages, deskPages],
      actorOf: (request) => actorRef(request.actor ?? PUBLIC),
    },
    stop: () => keeper.stop(),
  };
}

async function policyOrRefuse(): Promise<Policy> {
  const policy = await loadPolicy();
  if (policy.ok) return policy.value;
  throw new PolicyRefused(policy);
}
