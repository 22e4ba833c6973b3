export function redeem(phone: string, code: string): Promise<Response> {
  const body = {
    client_id: 'mArketStall',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  } satisfies Record<string, string>;

  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  } satisfies RequestInit;

  return fetch('https://acme.example.auth0.com/oauth/token', init);
}
