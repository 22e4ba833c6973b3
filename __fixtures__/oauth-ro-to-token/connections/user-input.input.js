const express = require('express');
const axios = require('axios');

const router = express.Router();

router.post('/login', async (req, res, next) => {
  try {
    const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: process.env.AUTH0_CLIENT_ID,
      grant_type: 'password',
      connection: req.body.connection,
      username: req.body.username,
      password: req.body.password,
    });
    res.json(data);
  } catch (error) {
    next(error);
  }
});

module.exports = router;
