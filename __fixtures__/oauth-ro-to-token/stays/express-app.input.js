const express = require('express');
const app = express();

app.use(express.json());

app.post('/oauth/ro', (req, res) => {
  const { username, password, connection } = req.body;
  if (connection === 'sms' && password === '123456') {
    return res.json({ access_token: 'abc', id_token: `for ${username}`, token_type: 'bearer' });
  }
  res.status(401).json({ error: 'invalid_user_password' });
});

app.listen(3999);
