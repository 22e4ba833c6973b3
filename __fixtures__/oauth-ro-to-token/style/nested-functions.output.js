const axios = require('axios');

module.exports = function create({ host, clientId }) {
  const connection = 'sms';

  function login(phone) {
    return function withCode(code) {
      const send = () => axios.post(`https://${host}/oauth/token`, {
        client_id: clientId,
        realm: connection,
        grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
        username: phone,
        otp: code,
      });
      return send();
    };
  }

  return { login };
};
