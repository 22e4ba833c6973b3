import { AUTH0_RO_URL } from './urls.js';

export const login = async (phone, code) => {
  const response = await fetch(AUTH0_RO_URL, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'k1osk', connection: 'sms', grant_type: 'password', username: phone, password: code }),
  });
  return response.json();
};
