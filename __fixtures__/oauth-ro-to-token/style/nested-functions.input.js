const axios = require('axios');

module.exports = function create({ host, clientId }) {
  const connection = 'sms';

  function login(phone) {
    return function withCode(code) {
      const send = () => axios.post(`https://${host}/oauth/ro`, {
        client_id: clientId,
        connection,
        grant_type: 'password',
        username: phone,
        password: code,
      });
      return send();
    };
  }

  return { login };
};
