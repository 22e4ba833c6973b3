import { login } from './auth.js';

export default (app) => {
  app.post('/sms', (req, res) => login('sms', req.body.phone, req.body.code).then(({ data }) => res.json(data)));
  app.post('/login', (req, res) => login(req.body.connection, req.body.user, req.body.password).then(({ data }) => res.json(data)));
};
