// A tiny stand-in for Auth0: one function for each route.
const handlers = {
  'POST /passwordless/start': (req, res) => res.json({ _id: '1', phone_number: req.body.phone_number }),
  'POST /oauth/ro': (req, res) => {
    if (req.body.connection !== 'sms') return res.status(400).json({ error: 'invalid_request' });
    return res.json({ id_token: 'x.y.z', access_token: 'opaque' });
  },
  '/oauth/ro'(req, res) {
    res.status(405).end();
  },
};

module.exports = (req, res) => (handlers[`${req.method} ${req.path}`] || handlers[req.path])(req, res);
