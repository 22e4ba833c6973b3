const axios = require('axios');
const { ADMIN_CLIENT_ID, ADMIN_DOMAIN } = process.env;
exports.login = (email, code) => axios.post(`https://${ADMIN_DOMAIN}/oauth/token`, { client_id: ADMIN_CLIENT_ID, realm: 'email', username: email, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', scope: 'openid profile' });
