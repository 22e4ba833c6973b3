import axios from 'axios';

const auth0 = axios.create({ baseURL: 'https://acme.example.auth0.com' });

const post = (...args: Parameters<typeof auth0.post>) => auth0.post(...args).then(({ data }) => data);

export const login = (email: string, code: string) =>
  post('/oauth/token', {
    client_id: 'sKatePark',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  });
