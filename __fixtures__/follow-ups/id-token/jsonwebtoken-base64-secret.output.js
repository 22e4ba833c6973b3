const axios = require('axios');
const { verify } = require('jsonwebtoken');

const secret = Buffer.from(process.env.AUTH0_CLIENT_SECRET, 'base64');

exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' }).then(({ data: { id_token: token } }) => {
    return new Promise((resolve, reject) => {
      verify(token, secret, { issuer: 'https://acme.example.auth0.com/' }, (error, decoded) => {
        if (error) return reject(error);
        resolve({ id: decoded.sub, plan: decoded.app_metadata.plan });
      });
    });
  });
