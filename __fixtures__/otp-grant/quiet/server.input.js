import express from 'express';

const app = express();

app.post('/oauth/token', (req, res) => {
  const { grant_type, connection, password } = req.body;
  if (grant_type !== 'http://auth0.com/oauth/grant-type/passwordless/otp') return res.status(400).json({ error: 'unsupported_grant_type' });
  return res.json({ access_token: `${connection}-${password}` });
});
