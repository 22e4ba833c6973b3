const axios = require('axios');

module.exports = (app) => {
  app.post('/login', async (req, res) => {
    const { phone, code } = req.body;
    const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid offline_access' });
    req.session.tokens = data;
    res.cookie('refresh', data.refresh_token, { httpOnly: true });
    await db.collection('tokens').insertOne({ user: phone, refresh: data.refresh_token });
    res.json({ token: data.access_token });
  });
};
