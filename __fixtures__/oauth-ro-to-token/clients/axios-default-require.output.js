'use strict';

const axios = require('axios').default;

module.exports = async function (req, res, next) {
  try {
    const { data } = await axios.post(
      `${process.env.AUTH0_BASE_URL}/oauth/token`,
      {
        'client_id': process.env.AUTH0_CLIENT_ID,
        'client_secret': process.env.AUTH0_CLIENT_SECRET,
        'realm': 'sms',
        'grant_type': 'http://auth0.com/oauth/grant-type/passwordless/otp',
        'username': req.body.phone,
        'otp': req.body.code,
        'scope': 'openid'
      }
    );
    res.json(data);
  } catch (err) {
    next(err);
  }
};
