const axios = require('axios');

exports.login = async (phone, code) => {
  let tokens;
  try {
    ({ data: tokens } = await axios.post('https://acme.example.auth0.com/oauth/token', {
      client_id: 'k3yL1meKiosk',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
    }));
  } catch (error) {
    if (error.response && error.response.data.error === 'invalid_user_password') return undefined;
    throw error;
  } finally {
    console.log('asked for', phone);
  }
  return tokens;
};
