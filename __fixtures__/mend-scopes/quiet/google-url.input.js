module.exports = (req, res) => {
  res.redirect('https://accounts.google.example.com/o/oauth2/v2/auth?scope=opend%20profle%20email&response_type=code&client_id=1');
};
