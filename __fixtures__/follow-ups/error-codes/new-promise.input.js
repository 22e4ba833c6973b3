const request = require('request');

function login(phone, code) {
  return new Promise((resolve, reject) => {
    request({ url: 'https://acme.example.auth0.com/oauth/ro', method: 'POST', json: { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' } }, (error, response, body) => {
      if (error) return reject(error);
      if (response.statusCode >= 400) return reject(body);
      resolve(body);
    });
  });
}

async function enter(phone, code) {
  try {
    await login(phone, code);
  } catch (failure) {
    console.log(failure.error === 'invalid_user_password' ? 'wrong code' : 'try later');
  }
}

module.exports = { enter };
