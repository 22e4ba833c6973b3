import { fetch } from 'undici';

export async function tokensFor(phoneNumber, verificationCode) {
  const answer = await fetch(new URL('/oauth/token', process.env.AUTH0_ISSUER), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      client_id: process.env.AUTH0_CLIENT_ID,
      realm: 'sms',
      username: phoneNumber,
      otp: verificationCode,
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp'
    })
  });
  if (answer.status !== 200) throw new Error(`Auth0 said ${answer.status}`);
  return answer.json();
}
