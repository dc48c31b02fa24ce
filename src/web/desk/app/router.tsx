import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
} from '@tanstack/react-router';
import { Shell } from '../shell/Shell.js';
import { WorkStockPage } from '../work-stock/WorkStockPage.js';
import { NotFoundPage } from './NotFoundPage.js';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });

const page = <const P extends string>(path: P, component: RouteComponent) =>
  createRoute({ getParentRoute: () => root, path, component });

const workStock = page('/', WorkStockPage);
const signal = page(
  '/signalen/$id',
  lazyRouteComponent(() => import('../signal/SignalPage.js'), 'SignalPage'),
);
const search = createRoute({
  getParentRoute: () => root,
  path: '/zoeken',
  validateSearch: (raw: Record<string, unknown>) => ({ q: typeof raw['q'] === 'string' ? raw['q'] : '' }),
  component: lazyRouteComponent(() => import('../search/SearchPage.js'), 'SearchPage'),
});
const call = page(
  '/bellen',
  lazyRouteComponent(() => import('../call/CallPage.js'), 'CallPage'),
);
const release = page(
  '/vrijgeven',
  lazyRouteComponent(() => import('../release/ReleasePage.js'), 'ReleasePage'),
);
const register = page(
  '/register',
  lazyRouteComponent(() => import('../register/RegisterPage.js'), 'RegisterPage'),
);
const parked = page(
  '/beheer/parkeerplaats',
  lazyRouteComponent(() => import('../admin/ParkedJobsPage.js'), 'ParkedJobsPage'),
);

export const router = createRouter({
  routeTree: root.addChildren([workStock, signal, search, call, release, register, parked]),
  basepath: '/desk',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
