module.exports = (req, res) => {
  res.redirect('https://acme.example.auth0.com/authorize?response_type=code&client_id=k3yL1meKiosk&scope=opend%20profile&redirect_uri=https://app.acme.example.com/cb');
};
