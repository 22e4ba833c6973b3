const axios = require('axios');
const { AUTH0_CLIENT_ID, AUTH0_DOMAIN } = process.env;
exports.start = (email) => axios.post(`https://${AUTH0_DOMAIN}/passwordless/start`, { client_id: AUTH0_CLIENT_ID, connection: 'email', email });
