const express = require('express');
const axios = require('axios');
const https = require('https');

const app = express();

app.post('/oauth/ro', async (q, s) => s.json((await axios.post('https://acme.example.auth0.com' + q.originalUrl, q.body)).data));

app.post('/oauth/ro', (req, res) => {
  req.pipe(https.request({ method: 'POST', host: 'acme.example.auth0.com', path: req.url }, (answer) => answer.pipe(res)));
});

app.post('/oauth/ro', (req, res) => res.redirect(307, `${process.env.TENANT}${req.originalUrl}`));

app.post('/oauth/ro', async (req, res) => res.json(await send(`https://acme.example.auth0.com${req.path}`, req.body)));

module.exports = app;
