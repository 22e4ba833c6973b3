module.exports = (req, res) => {
  res.redirect('https://' + process.env.AUTH0_DOMAIN + '/authorize?response_type=code&scope=opend%20email&client_id=' + process.env.CLIENT_ID);
};
