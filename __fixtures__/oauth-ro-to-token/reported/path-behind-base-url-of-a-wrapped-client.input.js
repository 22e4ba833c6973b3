const axios = require('axios');
const { wrapper } = require('axios-cookiejar-support');
const { CookieJar } = require('tough-cookie');

const client = wrapper(axios.create({ baseURL: 'https://gateway.example.com/identity', jar: new CookieJar() }));

exports.verify = (phone, code) =>
  client.post('/oauth/ro', { client_id: 'g4t3w4y', connection: 'sms', grant_type: 'password', username: phone, password: code });
