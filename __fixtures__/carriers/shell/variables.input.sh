URL=https://x.auth0.com/oauth/ro
DATA='{"client_id":"abc","connection":"sms","grant_type":"password","username":"1","password":"1"}'
curl -X POST "$URL" -d "$DATA"
