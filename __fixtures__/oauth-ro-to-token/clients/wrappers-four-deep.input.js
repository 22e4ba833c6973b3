const axios = require('axios');

function send(path, body) { return axios.post('https://acme.example.auth0.com' + path, body); }
function timed(path, body) { return send(path, body); }
function logged(path, body) { return timed(path, body); }
function retried(path, body) { return logged(path, body); }

exports.login = (phone, code) => retried('/oauth/ro', { client_id: 'br0ws3r', connection: 'sms', grant_type: 'password', username: phone, password: code });
