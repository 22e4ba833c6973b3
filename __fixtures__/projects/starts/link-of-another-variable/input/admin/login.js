const axios = require('axios');
const { ADMIN_CLIENT_ID, ADMIN_DOMAIN } = process.env;
exports.login = (email, code) => axios.post(`https://${ADMIN_DOMAIN}/oauth/ro`, { client_id: ADMIN_CLIENT_ID, connection: 'email', username: email, password: code, grant_type: 'password', scope: 'openid profile' });
