/* eslint-disable camelcase */
exports.login = function (phone, code) {
  return fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    method: 'POST',
    headers: {
      'Accept': 'application/json',
      'Content-Type': 'application/json'
    },
    body: JSON.stringify({
      client_id: process.env.AUTH0_CLIENT_ID, // public, it is in the app
      connection: 'sms',
      grant_type: 'password',
      id_token: '',
      /* as the user typed it */
      username: phone,
      password: code, // six digits
      device: 'mobile',
      sso: false,
      response_type: 'token',
      send: 'code',
      scope: 'openid profile offline_access'
    })
  }).then(response => response.json());
};
