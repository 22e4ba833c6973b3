import ky from 'ky';

type TokenSet = { access_token: string; id_token: string };

export async function exchange(phone: string, pin: string): Promise<TokenSet> {
  return ky
    .post('https://acme.example.auth0.com/oauth/token', {
      json: {
        client_id: 'LockerRoom4',
        realm: 'sms',
        grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
        username: phone,
        otp: pin,
        scope: 'openid profile',
      },
      timeout: 5000,
    })
    .json<TokenSet>();
}
