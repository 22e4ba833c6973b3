import { post } from 'axios';

export const redeem = async (email, code) => {
  const { data } = await post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'pUppetry',
    connection: 'email',
    username: email,
    password: code,
  });
  return data;
};
