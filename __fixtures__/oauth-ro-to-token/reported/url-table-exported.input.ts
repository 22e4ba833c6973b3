import request from 'superagent';

export const endpoints = {
  start: 'https://acme.example.auth0.com/passwordless/start',
  login: 'https://acme.example.auth0.com/oauth/ro',
} as const;

export const verify = (phone: string, code: string) =>
  request.post(endpoints.login).send({
    client_id: 'sh4r3dUrl',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
