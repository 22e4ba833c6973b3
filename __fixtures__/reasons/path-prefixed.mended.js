// The gateway passes /identity/oauth/token on to Auth0.
const api = axios.create({ baseURL: 'https://gateway.example.com/identity' });

export const verify = (phone, code) =>
  api.post('/oauth/token', {
    client_id: CLIENT_ID,
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
