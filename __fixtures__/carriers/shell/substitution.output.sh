TOKEN=$(curl -s -d '{"client_id":"abc","realm":"sms","grant_type":"http://auth0.com/oauth/grant-type/passwordless/otp","username":"1","otp":"1"}' https://x.auth0.com/oauth/token | jq -r .id_token)
