const { claimIncludes, auth } = require('express-openid-connect');
const tree = require('./scope-tree');

module.exports = (app) => {
  app.use(auth());
  tree.add({ scope: 'opend profle', parent: claimIncludes });
};
