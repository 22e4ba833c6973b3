module.exports = (req, res) => {
  res.redirect('https://acme.example.auth0.com/authorize?client_id=k3yL1meKiosk&scope=openid%2Cprofile&response_type=code');
};
