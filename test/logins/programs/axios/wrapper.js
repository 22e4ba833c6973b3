const axios = require('axios');

/** All calls go through here, so that errors are logged once. */
async function call(method, path, data) {
  try {
    const response = await axios.request({ method, url: path, baseURL: process.env.AUTH0_URL, data });
    return response.data;
  } catch (error) {
    console.error(method, path, error.message);
    throw error;
  }
}

exports.start = (phone) => call('post', '/passwordless/start', { client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', phone_number: phone, send: 'code' });

exports.login = (phone, code) =>
  call('post', '/oauth/ro', {
    client_id: process.env.AUTH0_CLIENT_ID,
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid',
  });
