const express = require('express');
const { expressjwt } = require('express-jwt');
const { login } = require('./login');

const app = express();
app.post('/login', (req, res, next) => login(req.body.phone, req.body.code).then((id_token) => res.json({ id_token }), (err) => (err.response.status === 401 ? res.sendStatus(401) : next(err))));
app.use(expressjwt({ secret: process.env.AUTH0_CLIENT_SECRET, algorithms: ['HS256'] }));
