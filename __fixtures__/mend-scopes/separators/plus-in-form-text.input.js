module.exports = (req, res) => {
  // In a query a plus is a blank.
  res.redirect('https://acme.example.auth0.com/authorize?client_id=k3yL1meKiosk&scope=openid+profile+email&response_type=code');
};
