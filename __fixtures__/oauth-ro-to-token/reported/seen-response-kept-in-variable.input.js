const express = require('express');
const rp = require('request-promise');

const app = express();

app.post('/sessions', async (req, res) => {
  const tokens = await rp.post('https://acme.example.auth0.com/oauth/ro', {
    json: {
      client_id: 'k3pt',
      connection: 'sms',
      grant_type: 'password',
      username: req.body.phone,
      password: req.body.code,
    },
  });
  await req.session.save(tokens);
  res.status(201).json(tokens);
});
