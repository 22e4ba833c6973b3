export async function login(email: string, code: string) {
  const fields = {
    client_id: 'k3yL1meKiosk',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  };
  const body = Object.entries(fields)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
  return fetch('https://acme.example.auth0.com/oauth/ro', { method: 'POST', body });
}
