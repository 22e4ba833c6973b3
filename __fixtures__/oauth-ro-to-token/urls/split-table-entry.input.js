import axios from 'axios';

const ENDPOINTS = {
  start: 'https://acme.example.auth0.com/passwordless/start',
  login: 'https://acme.example.auth0.com/oauth/ro',
  user: 'https://acme.example.auth0.com/userinfo',
};

export const start = (phone) =>
  axios.post(ENDPOINTS.start, { client_id: 'sIlkMill', connection: 'sms', phone_number: phone, send: 'code' });

export const byCode = (phone, code) =>
  axios.post(ENDPOINTS.login, {
    client_id: 'sIlkMill',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });

export const byPassword = (username, password) =>
  axios.post(ENDPOINTS.login, {
    client_id: 'sIlkMill',
    connection: 'Username-Password-Authentication',
    grant_type: 'password',
    username,
    password,
  });
