curl -u user:pass --url=https://x.auth0.com/oauth/ro --data-raw='{"client_id":"abc","connection":"sms","grant_type":"password","username":"1","password":"1"}' -H'Content-Length: 90'
