const OTP_GRANT = 'http://auth0.com/oauth/grant-type/passwordless/otp';

export async function loginWithCode(email: string, otp: string): Promise<{ id_token: string }> {
  const response = await fetch('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      grant_type: OTP_GRANT,
      client_id: 'm0dernCl1ent',
      username: email,
      otp,
      realm: 'email',
      audience: 'https://api.acme.example.com',
      scope: 'openid profile email',
    }),
  });
  return response.json();
}
