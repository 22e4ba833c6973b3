import superagent from 'superagent';

export const verify = (phone, code) =>
  superagent.post('https://acme.example.auth0.com/oauth/token').send({
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    client_id: 'm0dernCl1ent',
    username: phone,
    otp: code,
    realm: 'sms',
    connection: 'sms',
  });
