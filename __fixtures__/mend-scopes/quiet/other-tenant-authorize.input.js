module.exports = (req, res) => res.redirect('https://id.vendor.example.com/authorize?scope=opend%20profile&client_id=1');
