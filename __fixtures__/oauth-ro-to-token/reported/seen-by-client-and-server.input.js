const express = require('express');
const axios = require('axios');

const app = express();

// The application answers at the same path that it calls at the tenant.
app.post('/oauth/ro', async (req, res) => {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'b0th',
    connection: 'sms',
    grant_type: 'password',
    username: req.body.phone,
    password: req.body.code,
  });
  res.json({ token: data.id_token });
});

module.exports = app;
