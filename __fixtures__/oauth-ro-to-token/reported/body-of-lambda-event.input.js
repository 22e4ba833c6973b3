const axios = require('axios');

exports.handler = async (event) => {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: process.env.CLIENT_ID,
    connection: 'sms',
    grant_type: 'password',
    ...JSON.parse(event.body),
  });
  return { statusCode: 200, body: JSON.stringify(data) };
};
