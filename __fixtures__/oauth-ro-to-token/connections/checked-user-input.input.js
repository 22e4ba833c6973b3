const express = require('express');
const axios = require('axios');

const router = express.Router();

router.post('/login', async (req, res) => {
  const { connection, username, code } = req.body;
  if (connection !== 'sms' && connection !== 'email') return res.sendStatus(400);
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: process.env.AUTH0_CLIENT_ID,
    grant_type: 'password',
    connection,
    username,
    password: code,
  });
  return res.json(data);
});

module.exports = router;
