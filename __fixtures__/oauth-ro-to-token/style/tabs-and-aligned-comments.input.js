const axios = require('axios');

exports.login = function (phone, code) {
	return axios.post('https://acme.example.auth0.com/oauth/ro', {
		client_id: 'k3yL1meKiosk',	// public
		connection: 'sms',		// or email
		username: phone,		// with a plus
		password: code		// six digits
	});
};
