TOKEN=$(curl -s -d '{"client_id":"abc","connection":"sms","grant_type":"password","username":"1","password":"1"}' https://x.auth0.com/oauth/ro | jq -r .id_token)
