import ky from 'ky';

type TokenSet = { access_token: string; id_token: string };

export async function exchange(phone: string, pin: string): Promise<TokenSet> {
  return ky
    .post('https://acme.example.auth0.com/oauth/ro', {
      json: {
        client_id: 'LockerRoom4',
        connection: 'sms',
        grant_type: 'password',
        username: phone,
        password: pin,
        scope: 'openid profile',
      },
      timeout: 5000,
    })
    .json<TokenSet>();
}
