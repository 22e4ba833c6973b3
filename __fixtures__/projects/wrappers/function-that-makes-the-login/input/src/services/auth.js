const axios = require('axios');
module.exports = ({ config, logger }) => ({
  // eslint-disable-next-line oauth-ro/no-oauth-ro -- later
  login: (username, password) => axios.post(config.url, { client_id: 'x', grant_type: 'password', scope: 'openid', connection: 'sms', username, password }),
});
