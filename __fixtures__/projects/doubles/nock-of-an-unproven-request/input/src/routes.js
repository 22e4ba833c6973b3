const { login } = require('./login');

module.exports = (app) => app.post('/login', (req, res) => login(req.body).then((answer) => res.json(answer)));
