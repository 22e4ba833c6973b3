require('./config').roUrl = process.env.RO_URL;
