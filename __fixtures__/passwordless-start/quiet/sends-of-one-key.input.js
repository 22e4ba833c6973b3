import superagent from 'superagent';

export const start = (phone) =>
  superagent
    .post('https://acme.example.auth0.com/passwordless/start')
    .send({ client_id: 'm0dern', connection: 'sms' })
    .send({ phone_number: phone })
    .send({ send: 'code' });
