'use server';

import axios from 'axios';

export async function login(phone, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'k1osk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
  return data;
}

export async function startLogin(phone) {
  await axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'k1osk', connection: 'sms', phone_number: phone, send: 'code' });
}
