const express = require('express');
const request = require('request');

const router = express.Router();

router.post('/login/code', (req, res) => {
  request({
    url: 'https://acme.example.auth0.com/oauth/token',
    method: 'POST',
    json: {
      client_id: process.env.AUTH0_CLIENT_ID,
      client_secret: process.env.AUTH0_CLIENT_SECRET,
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: req.body.phone,
      otp: req.body.code,
      scope: 'openid'
    }
  }).pipe(res);
});

module.exports = router;
