export function redeem(phone: string, code: string): Promise<Response> {
  const body = {
    client_id: 'mArketStall',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  } satisfies Record<string, string>;

  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  } satisfies RequestInit;

  return fetch('https://acme.example.auth0.com/oauth/ro', init);
}
