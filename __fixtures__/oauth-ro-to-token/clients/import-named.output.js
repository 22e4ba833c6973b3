import { post } from 'axios';

export const redeem = async (email, code) => {
  const { data } = await post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'pUppetry',
    realm: 'email',
    username: email,
    otp: code,
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  });
  return data;
};
