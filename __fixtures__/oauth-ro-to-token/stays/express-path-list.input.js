const express = require('express');
const cors = require('cors');
const emulator = require('./emulator');

const app = express();

app.use(['/oauth/ro', '/oauth/token', '/passwordless/start'], cors());
app.post(['/oauth/ro', '/oauth/token'], emulator.exchange);

module.exports = app;
