const express = require('express');
const router = express.Router();

router.post('/login', (req, res) => {
  req.session.user = { username: req.body.username, connection: 'sms' };
  if (req.session.user.roles && req.session.user.roles.length > 1) {
    return res.redirect('/oauth/role-selection');
  }
  res.redirect('/oauth/ro-le');
});

module.exports = router;
