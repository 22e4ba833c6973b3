require('./settings').use(process.env.CONNECTION);
