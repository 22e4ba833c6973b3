const qs = require('querystring');

module.exports = () => `https://slack.example.com/oauth/authorize?${qs.stringify({
  client_id: process.env.SLACK_CLIENT_ID,
  scope: 'openid,profile,email',
})}`;
