const SpotifyWebApi = require('spotify-web-api-node');

const api = new SpotifyWebApi({ clientId: 's1', redirectUri: 'https://app.acme.example.com/spotify' });

module.exports = () => api.createAuthorizeURL(['user-read-email', 'profle'], 'state', { scope: 'opend' });
