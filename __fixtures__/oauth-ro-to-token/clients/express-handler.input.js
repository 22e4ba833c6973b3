const express = require('express');
const request = require('request');

const router = express.Router();

router.post('/login/code', (req, res) => {
  request({
    url: 'https://acme.example.auth0.com/oauth/ro',
    method: 'POST',
    json: {
      client_id: process.env.AUTH0_CLIENT_ID,
      client_secret: process.env.AUTH0_CLIENT_SECRET,
      connection: 'sms',
      grant_type: 'password',
      username: req.body.phone,
      password: req.body.code,
      scope: 'openid'
    }
  }).pipe(res);
});

module.exports = router;
