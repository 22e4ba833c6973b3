module.exports = (req, res) => {
  const url = new URL('https://acme.example.auth0.com/authorize');
  url.searchParams.set('client_id', 'k3yL1meKiosk');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('scope', 'opend profile');
  res.redirect(url.href);
};
