import superagent from 'superagent';

export const verify = (phone, code) =>
  superagent.post('https://login.acme.example.com/oauth/token').send({
    "grant_type": "http://auth0.com/oauth/grant-type/passwordless/otp",
    "client_id": "m0dern",
    "username": phone,
    "otp": code,
    "realm": "sms"
  });
