const express = require('express');
const rp = require('request-promise');

const app = express();

app.post('/sessions', async (req, res) => {
  const tokens = await rp.post('https://acme.example.auth0.com/oauth/token', {
    json: {
      client_id: 'k3pt',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: req.body.phone,
      otp: req.body.code,
    },
  });
  await req.session.save(tokens);
  res.status(201).json(tokens);
});
