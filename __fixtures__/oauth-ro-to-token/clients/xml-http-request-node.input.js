const { XMLHttpRequest } = require('xmlhttprequest');

module.exports = (phone, code, done) => {
  const xhr = new XMLHttpRequest();
  xhr.onreadystatechange = () => {
    if (xhr.readyState === 4) done(JSON.parse(xhr.responseText));
  };
  xhr.open('POST', 'https://acme.example.auth0.com/oauth/ro');
  xhr.setRequestHeader('Content-Type', 'application/json');
  xhr.send(JSON.stringify({ client_id: 'tHermostat', connection: 'sms', grant_type: 'password', username: phone, password: code }));
};
