export const start = (email) =>
  fetch('https://login.acme.example.com/passwordless/start', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: 'k3yL1meKiosk',
      connection: 'email',
      email,
      send: 'link',
      authParams: { scope: 'openid email', state: 'x1' },
    }),
  });
