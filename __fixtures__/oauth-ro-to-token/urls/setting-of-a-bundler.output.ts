export async function login(phone: string, code: string): Promise<Response> {
  return fetch(`https://${import.meta.env.VITE_DOMAIN}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ client_id: import.meta.env.VITE_CLIENT_ID, realm: 'sms', username: phone, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' }),
  });
}
