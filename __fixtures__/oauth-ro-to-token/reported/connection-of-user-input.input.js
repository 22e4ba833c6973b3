const express = require('express');
const request = require('request-promise-native');

const app = express();

app.post('/sessions', async (req, res) => {
  const { username, code } = req.body;
  const tokens = await request.post('https://acme.example.auth0.com/oauth/ro', {
    json: {
      client_id: 's3ss10ns',
      connection: req.body.connection,
      grant_type: 'password',
      username,
      password: code,
    },
  });
  res.json(tokens);
});
