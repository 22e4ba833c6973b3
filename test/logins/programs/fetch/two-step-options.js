var url = 'https://' + process.env.AUTH0_DOMAIN + '/oauth/ro';

function login(username, password) {
	var data = {
		client_id: process.env.AUTH0_CLIENT_ID,
		username: username,
		password: password,
		connection: 'email',
		grant_type: 'password',
		scope: 'openid'
	};
	var options = {
		method: 'POST',
		headers: {}
	};
	options.headers['Content-Type'] = 'application/json';
	options.body = JSON.stringify(data);
	return fetch(url, options)
		.then(function (response) {
			if (response.status !== 200) { throw new Error('HTTP ' + response.status); }
			return response.json();
		});
}

module.exports = { login: login };
