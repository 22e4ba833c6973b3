import { AUTH0_RO_URL, CLIENT_ID } from './src/endpoints.mjs';
import { staffRequest } from './src/staff.mjs';

export async function login(phone, code) {
  const response = await fetch(AUTH0_RO_URL, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: CLIENT_ID, grant_type: 'password', connection: 'sms', username: phone, password: code, scope: 'openid' }),
  });
  return response.json();
}

export const staffUrl = () => ({ url: staffRequest('ann', 'secret').url });
