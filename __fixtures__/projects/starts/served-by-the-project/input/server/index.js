const express = require('express');
const axios = require('axios');
const app = express();
app.use(express.json());
app.post('/passwordless/start', async (req, res) => {
  const { phone, connection } = req.body;
  await axios.post(`https://${process.env.AUTH0_DOMAIN}/passwordless/start`, { client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', phone_number: phone, send: 'code' });
  res.json({ ok: true });
});
