const axios = require('axios');

exports.login = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code }).then((response) => response.data.id_token);
