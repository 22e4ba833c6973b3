var XMLHttpRequest = require('xmlhttprequest').XMLHttpRequest;

exports.login = function (phone, code) {
  return new Promise(function (resolve) {
    var xhr = new XMLHttpRequest();
    xhr.onreadystatechange = function () {
      if (this.readyState === 4) resolve(JSON.parse(this.responseText));
    };
    xhr.open('POST', 'https://' + process.env.AUTH0_DOMAIN + '/oauth/ro');
    xhr.setRequestHeader('Content-Type', 'application/json');
    xhr.send(JSON.stringify({
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
      scope: 'openid'
    }));
  });
};
