module.exports = (req, res) => {
  res.redirect('https://login.acme.example.com/authorize?response_type=code&client_id=k3yL1meKiosk&scope=opend%20profile');
};
