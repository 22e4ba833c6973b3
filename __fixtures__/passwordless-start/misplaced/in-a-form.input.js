export function start(email) {
  const body = new URLSearchParams({ client_id: 'm0dern', connection: 'email', email, send: 'link', scope: 'openid' });
  return fetch('https://acme.example.auth0.com/passwordless/start', { method: 'POST', body });
}
