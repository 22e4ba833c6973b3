const axios = require('axios');
exports.login = (path, { connection, password, ...rest }) => axios.post(`https://${process.env.AUTH0_DOMAIN}${path}`, { ...rest, realm: connection, otp: password });
