exports.connection = 'sms';
exports.use = function (connection) {
  this.connection = connection;
};
