const transport = require('./transport');

const AUTH0 = 'https://acme.example.auth0.com';

function post(url, payload) {
  return transport.send({ method: 'POST', url, body: JSON.stringify(payload) });
}

exports.start = (phone) => post(AUTH0 + '/passwordless/start', { client_id: 'pOstbox', connection: 'sms', phone_number: phone, send: 'code' });

exports.verify = (phone, code) =>
  post(AUTH0 + '/oauth/token', {
    client_id: 'pOstbox',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
