const express = require('express');
const fs = require('fs');
const path = require('path');

const app = express();
const calls = [];

app.post('/oauth/ro', (req, res) => {
  calls.push(req.originalUrl);
  console.log(`https://emulator.example.com${req.url}`, req.body);
  if (new URL(req.url, 'https://emulator.example.com').searchParams.has('fail')) return res.status(401).json({ path: req.path });
  return fs.createReadStream(path.join(__dirname, req.path)).pipe(res);
});

app.use((req, res) => {
  if (req.url === '/oauth/ro') return res.end('{}');
  return proxy.web(req, res);
});

module.exports = app;
