const PATHS = {
  // The router joins the pieces.
  login: ['oauth', 'ro'].join('/'),
};

module.exports = PATHS;
