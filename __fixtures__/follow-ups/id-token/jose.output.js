import { jwtVerify, decodeJwt } from 'jose';

const key = new TextEncoder().encode(process.env.AUTH0_CLIENT_SECRET);

export async function login(phone, code) {
  const response = await fetch('https://acme.example.auth0.com/oauth/token', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' }) });
  const { id_token } = await response.json();
  const { payload } = await jwtVerify(id_token, key);
  const { email, roles, ['https://example.com/plan']: plan } = decodeJwt(id_token);
  return { id: payload.sub, email, roles, plan, groups: payload.groups };
}
