const axios = require('axios');
const login = async (connection, username, password, retry = true) => {
  try { return await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'x', grant_type: 'password', connection, username, password, scope: 'openid' }); }
  catch (e) { if (retry) return login(connection, username, password, false); throw e; }
};
module.exports = login;
