const axios = require('axios');

exports.askBySms = (phone) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'k1osk', connection: 'sms', phone_number: phone });
exports.askByEmail = (email) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'k1osk', connection: 'email', email });
