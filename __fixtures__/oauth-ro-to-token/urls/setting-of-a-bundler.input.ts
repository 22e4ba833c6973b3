export async function login(phone: string, code: string): Promise<Response> {
  return fetch(`https://${import.meta.env.VITE_DOMAIN}/oauth/ro`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ client_id: import.meta.env.VITE_CLIENT_ID, connection: 'sms', username: phone, password: code }),
  });
}
