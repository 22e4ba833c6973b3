const webpack = require('webpack');

module.exports = { plugins: [new webpack.NormalModuleReplacementPlugin(/urls\.dev/, './urls.prod')] };
