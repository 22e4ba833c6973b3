import got from 'got';

type Exchange = {
  client_id: string,
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  realm: 'sms' | 'email',
  username: string,
  otp: string,
};

export const login = (email: string, code: string) => {
  const json: Exchange = { client_id: 'k3yL1meKiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'email', username: email, otp: code };
  return got.post('https://acme.example.auth0.com/oauth/token', { json });
};
