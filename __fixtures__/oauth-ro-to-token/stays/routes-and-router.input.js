import { httpGet } from './http';

// The admin console lists the routes of the OAuth server.
export async function listRoutes(base) {
  const routes = await httpGet(`${base}/oauth/routes`);
  const router = await httpGet(`${base}/oauth/router`);
  return { routes, defaultRouter: router.id };
}

export function saveRoute(base, route) {
  return fetch(base + '/oauth/routes', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: route.client, connection: 'sms', path: route.path }),
  });
}
