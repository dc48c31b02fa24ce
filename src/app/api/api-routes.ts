import type { HttpPlugin } from '../http/http-app.js';
import type { ApiDeps } from './api-deps.js';
import { assessRoutes } from './assess-routes.js';
import { attachmentRoutes } from './attachment-routes.js';
import { codeListRoutes } from './code-list-routes.js';
import { consentRoutes } from './consent-routes.js';
import { forwardRoutes } from './forward-routes.js';
import { householdRoutes } from './household-routes.js';
import { linkRoutes } from './link-routes.js';
import { parkedRoutes } from './parked-routes.js';
import { registerRoutes } from './register-routes.js';
import { registerSearchRoutes } from './register-search-routes.js';
import { sessionRoutes } from './session-routes.js';
import { signalRoutes } from './signal-routes.js';
import { stockRoutes } from './stock-routes.js';
import { warningRoutes } from './warning-routes.js';

/** Every route of /api/v1 that staff and partners use. */
export function apiRoutes(deps: ApiDeps): readonly HttpPlugin[] {
  return [
    sessionRoutes(deps),
    codeListRoutes(deps),
    stockRoutes(deps),
    registerRoutes(deps.house),
    signalRoutes(deps),
    assessRoutes(deps),
    linkRoutes(deps),
    householdRoutes(deps),
    forwardRoutes(deps),
    parkedRoutes(deps),
    registerSearchRoutes(deps),
    consentRoutes(deps),
    warningRoutes(deps),
    attachmentRoutes(deps),
  ];
}
