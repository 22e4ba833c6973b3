export async function login(email: string, code: string) {
  const fields = {
    client_id: 'k3yL1meKiosk',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  };
  const body = Object.entries(fields)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
  return fetch('https://acme.example.auth0.com/oauth/token', { method: 'POST', body });
}
