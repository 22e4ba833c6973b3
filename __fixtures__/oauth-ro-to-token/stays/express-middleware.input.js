const express = require('express');

const app = express();

app.use((req, res, next) => {
  if (req.path === '/oauth/ro') return res.json({ access_token: 'abc', token_type: 'bearer' });
  next();
});

module.exports = app;
