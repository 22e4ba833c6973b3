const axios = require('axios');

exports.login = (phone, code) =>
  axios
    .post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' })
    .then(({ data }) => data)
    .catch(({ response }) => {
      const { status, data } = response;
      if (status === 401 && data.error === "invalid_user_password") return null;
      return Promise.reject(response);
    });
