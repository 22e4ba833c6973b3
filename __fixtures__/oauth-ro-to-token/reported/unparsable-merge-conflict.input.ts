export async function verify(phone: string, code: string): Promise<Response> {
<<<<<<< ours
  const url = 'https://acme.example.auth0.com/oauth/ro';
=======
  const url = 'https://login.acme.example.com/oauth/token';
>>>>>>> theirs
  return fetch(url, { method: 'POST', body: JSON.stringify({ connection: 'sms', username: phone, password: code }) });
}
