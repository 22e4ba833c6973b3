const axios = require('axios');

exports.ask = (phone) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'k1osk', connection: 'sms', phone_number: phone, send: 'code' });
