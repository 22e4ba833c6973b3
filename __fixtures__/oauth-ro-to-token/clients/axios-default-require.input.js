'use strict';

const axios = require('axios').default;

module.exports = async function (req, res, next) {
  try {
    const { data } = await axios.post(
      `${process.env.AUTH0_BASE_URL}/oauth/ro`,
      {
        'client_id': process.env.AUTH0_CLIENT_ID,
        'client_secret': process.env.AUTH0_CLIENT_SECRET,
        'connection': 'sms',
        'grant_type': 'password',
        'username': req.body.phone,
        'password': req.body.code,
        'scope': 'openid'
      }
    );
    res.json(data);
  } catch (err) {
    next(err);
  }
};
