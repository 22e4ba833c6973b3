const express = require('express');
const passport = require('passport');

const router = express.Router();

router.get('/login', passport.authenticate('auth0', { scope: 'opend email profile' }), (req, res) => res.redirect('/'));

module.exports = router;
