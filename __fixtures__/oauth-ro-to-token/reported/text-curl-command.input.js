const { exec } = require('child_process');

exports.verify = (phone, code, done) => {
  exec(`curl -s -d client_id=t3xt -d connection=sms -d grant_type=password -d username=${phone} -d password=${code} https://acme.example.auth0.com/oauth/ro`, done);
};
