const axios = require('axios');
const { verify } = require('jsonwebtoken');

const secret = Buffer.from(process.env.AUTH0_CLIENT_SECRET, 'base64');

exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }).then(({ data: { id_token: token } }) => {
    return new Promise((resolve, reject) => {
      verify(token, secret, { issuer: 'https://acme.example.auth0.com/' }, (error, decoded) => {
        if (error) return reject(error);
        resolve({ id: decoded.sub, plan: decoded.app_metadata.plan });
      });
    });
  });
