const axios = require('axios');

function send(path, body) { return axios.post('https://acme.example.auth0.com' + path, { ...body, connection: 'Members' }); }
function timed(path, body) { return send(path, body); }
function logged(path, body) { return timed(path, body); }
function retried(path, body) { return logged(path, body); }
function queued(path, body) { return retried(path, body); }

exports.login = (phone, code) => queued('/oauth/ro', { client_id: 'br0ws3r', connection: 'sms', grant_type: 'password', username: phone, password: code });
